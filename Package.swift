// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "dossier",
    products: [
        .executable(name: "dossier", targets: ["DossierTool"]),
        .library(name: "DossierKit", targets: ["DossierKit", "HTML"]),
        .library(name: "Templates", targets: ["Templates"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
    ],
    targets: [
        // C libraries of the system.
        .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        // Debian's libutf8proc.pc has a flag that Swift refuses with a warning, and nothing that it needs.
        .systemLibrary(name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"])]),
        .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),

        // Leaves: they know nothing of dossiers.
        .target(name: "Diagnostics"),
        .target(name: "HTML"),
        .target(name: "HTMLTree", dependencies: ["CGumbo", "Diagnostics"]),
        .target(name: "Markdown", dependencies: ["CCMark", "Diagnostics"]),
        .target(name: "YAML", dependencies: ["CYAML", "Diagnostics"]),

        // The engine: content in, files out.
        .target(
            name: "DossierKit",
            dependencies: ["CSodium", "CUTF8Proc", "Diagnostics", "HTML", "HTMLTree", "Markdown", "YAML"]),

        // A built site reread, as a stranger would.
        .target(
            name: "SiteCheck",
            dependencies: ["CGumbo", "CUTF8Proc", "Diagnostics", "DossierKit", "HTMLTree", "YAML"]),

        // The look: Swift functions that return HTML.
        .target(
            name: "Templates", dependencies: ["DossierKit", "HTML"], path: "templates",
            resources: ["comfort.js", "search.js", "icon.svg"].map { .embedInCode($0) }
                + ["tokens", "text", "page", "parts", "print", "prompts", "finder"].map {
                    .embedInCode("Style/\($0).css")
                }),

        // The command: the only place where engine and look meet.
        .executableTarget(
            name: "DossierTool",
            dependencies: [
                "Diagnostics", "DossierKit", "SiteCheck", "Templates",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "HTMLTests", dependencies: ["HTML"]),
        .testTarget(name: "MarkdownTests", dependencies: ["CCMark", "Diagnostics", "Markdown"]),
        .testTarget(name: "YAMLTests", dependencies: ["Diagnostics", "YAML"]),
        .testTarget(
            name: "DossierKitTests",
            dependencies: ["CCMark", "Diagnostics", "DossierKit", "HTML", "Markdown", "Templates", "YAML"],
            exclude: ["Scenarios"]),
        .testTarget(
            name: "SiteCheckTests", dependencies: ["Diagnostics", "DossierKit", "HTMLTree", "SiteCheck"],
            exclude: ["Sites"]),
        .testTarget(name: "TemplatesTests", dependencies: ["DossierKit", "HTML", "Templates"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
