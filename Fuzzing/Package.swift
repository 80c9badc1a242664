// swift-tools-version: 6.2
// Fuzz targets over libFuzzer. `make fuzz` builds and runs them; without `-sanitize=fuzzer` they
// do not link. A package of its own, so that the library's build and tests know nothing of it.
import PackageDescription

let package = Package(
  name: "fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "shuliang", path: "..")],
  targets: [
    .target(name: "CLibFuzzer"),
    // The library's own package compiles this folder too, for the tests over the kept seeds.
    .target(
      name: "FuzzProperties",
      dependencies: [.product(name: "Shuliang", package: "shuliang")]
    ),
    .target(name: "FuzzDriver", dependencies: ["CLibFuzzer"]),
    .executableTarget(name: "fuzz-bytes", dependencies: ["FuzzDriver", "FuzzProperties"]),
    .executableTarget(name: "fuzz-figures", dependencies: ["FuzzDriver", "FuzzProperties"]),
  ],
  swiftLanguageModes: [.v6]
)
