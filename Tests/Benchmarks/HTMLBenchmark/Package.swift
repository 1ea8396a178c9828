// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "HTMLBenchmark",
    dependencies: [.package(name: "dossier", path: "../../..")],
    targets: [
        .executableTarget(
            name: "HTMLBenchmark", dependencies: [.product(name: "DossierKit", package: "dossier")])
    ],
    swiftLanguageModes: [.v6]
)
