// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "ProseBenchmark",
    dependencies: [.package(name: "dossier", path: "../../..")],
    targets: [
        .executableTarget(
            name: "ProseBenchmark", dependencies: [.product(name: "DossierKit", package: "dossier")])
    ],
    swiftLanguageModes: [.v6]
)
