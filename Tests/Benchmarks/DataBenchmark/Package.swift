// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "DataBenchmark",
    dependencies: [.package(name: "dossier", path: "../../..")],
    targets: [
        .executableTarget(
            name: "DataBenchmark", dependencies: [.product(name: "DossierKit", package: "dossier")])
    ],
    swiftLanguageModes: [.v6]
)
