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
struct BaseURL {
    let address: WebAddress

    /// Throws what to write instead of an argument that is no address on the web.
    init(_ argument: String) throws(ValidationError) {
        guard !WebAddress.hasCapitalScheme(argument) else {
            throw ValidationError("write https:// or http:// in small letters")
        }
        guard argument.hasPrefix("http://") || argument.hasPrefix("https://"),
            let address = WebAddress(argument.hasSuffix("/") ? argument : argument + "/")
        else {
            throw ValidationError("write the whole address, beginning with https:// or http://")
        }
        self.address = address
    }
}
