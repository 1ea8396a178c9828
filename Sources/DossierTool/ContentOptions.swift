import ArgumentParser
import HTML

/// What `build` and `check` have in common.
struct ContentOptions: ParsableArguments {
    @Option(help: "The folder that holds the dossier.", completion: .directory)
    var content = "content"

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Option(help: "How to write what was found: text, json or github.")
    var format = Format.text

    @Flag(name: [.short, .long], help: "Say nothing unless something is wrong.")
    var quiet = false

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text
        case json
        /// Annotations of GitHub Actions.
        case github
    }
}

/// The address under which the site will stand, from the command line.
struct BaseURL: ExpressibleByArgument {
    let address: WebAddress

    init?(argument: String) {
        guard argument.hasPrefix("http://") || argument.hasPrefix("https://"),
            let address = WebAddress(argument.hasSuffix("/") ? argument : argument + "/")
        else { return nil }
        self.address = address
    }
}
