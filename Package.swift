// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "shuliang",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Shuliang", targets: ["Shuliang"]),
    .library(name: "ShuliangSQLite", targets: ["ShuliangSQLite"]),
    .executable(name: "shuliang", targets: ["ShuliangCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CICU",
      pkgConfig: "icu-uc icu-i18n",
      providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]
    ),
    .target(name: "CICUShim", dependencies: ["CICU"]),
    // What the command reads compressed files and HTML with; the library needs none of them.
    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
    ),
    .systemLibrary(
      name: "CZstandard",
      pkgConfig: "libzstd",
      providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]
    ),
    .systemLibrary(
      name: "CXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    // What the command asks of glibc that Swift has no module for.
    .systemLibrary(name: "CGlibc"),
    .target(
      name: "Shuliang",
      dependencies: ["CICUShim"],
      exclude: ["Tables"]
    ),
    // Apart from the library, so that who needs no database compiles none.
    .target(
      name: "ShuliangSQLite",
      dependencies: ["Shuliang", .product(name: "GRDB", package: "GRDB.swift")]
    ),
    // The command's product is `shuliang`; its folder is not, because a file
    // system that ignores case cannot hold `Shuliang` and `shuliang` side by side.
    .executableTarget(
      name: "ShuliangCommand",
      dependencies: [
        .target(name: "CGlibc", condition: .when(platforms: [.linux])),
        "CXML2", "CZlib", "CZstandard", "Shuliang", "ShuliangSQLite",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(name: "generate-tables"),
    // Reads and scores Corpus/; for the scorer and the tests, no product.
    .target(name: "ShuliangCorpus", dependencies: ["Shuliang"]),
    .executableTarget(
      name: "score-corpus",
      dependencies: [
        "Shuliang",
        "ShuliangCorpus",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    // What must be true of any input; for the tests and the fuzz targets, no product.
    .target(
      name: "FuzzProperties",
      dependencies: ["Shuliang"],
      path: "Fuzzing/Sources/FuzzProperties"
    ),
    .testTarget(
      name: "ShuliangTests",
      dependencies: ["Shuliang", "ShuliangCorpus", "FuzzProperties"],
      exclude: ["FuzzSeeds"]
    ),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "CZstandard", "Shuliang", "ShuliangCommand", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Golden"]
    ),
  ],
  swiftLanguageModes: [.v6]
)
