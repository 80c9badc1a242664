// swift-tools-version: 6.2
// How fast each stage is, and how fast others are; README.md beside this file says how to run it. A
// package of its own, so that nobody who uses the library resolves what only its benchmarks need.
import PackageDescription

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "shuliang", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "CBenchmarkICU",
      pkgConfig: "icu-uc icu-i18n",
      providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]
    ),
    .target(name: "CWordCount", dependencies: ["CBenchmarkICU"]),
    .target(name: "CAllocations"),
    .target(
      name: "BenchmarkCases",
      dependencies: ["CWordCount", .product(name: "Shuliang", package: "shuliang")]
    ),
    .target(name: "CMeasured"),
    // Runs each case once where callgrind counts it.
    .executableTarget(
      name: "count-instructions",
      dependencies: [
        "BenchmarkCases", "CAllocations", "CMeasured",
        .product(name: "Shuliang", package: "shuliang"),
      ]
    ),
    // This library and ICU as the peers' driver wants them.
    .executableTarget(
      name: "peer",
      dependencies: ["CWordCount", .product(name: "Shuliang", package: "shuliang")]
    ),
    // News to measure `shuliang extract` on, as much as is asked for.
    .executableTarget(name: "generate-news", dependencies: ["BenchmarkCases"]),
    .executableTarget(
      name: "Stages",
      dependencies: ["BenchmarkCases", .product(name: "Benchmark", package: "benchmark")],
      path: "Benchmarks/Stages",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
