import ArgumentParser
import Diagnostics
import DossierKit

/// `dossier verify`: compares a site with its list of files, its signature, and a list that somebody kept.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Compare a site or a copy of it with its list of files and its signature.",
        discussion: """
            Reads every file of the folder and says which are the same as in its SHA256SUMS, and which have changed, \
            are missing or are there without being listed. Symbolic links are not followed. That the files agree \
            with the list says nothing of who made the list: for that compare its digest with one that you trust, or \
            give the publisher's minisign key, which you have from elsewhere than this site.

              dossier verify public
              dossier verify mirror --key RWQ…
              dossier verify public --previous ../last-year/SHA256SUMS

            Ends with 0 if all is as it should be, 1 if not, 74 if the system refused a file. Files that are not \
            listed are told, and count as wrong only with --strict.
            """)

    @Argument(help: "The folder that holds the site.", completion: .directory)
    var site: String

    @Option(help: "A minisign public key that you trust, as text; may be given several times.")
    var key: [String] = []

    @Option(help: "An earlier edition, or its SHA256SUMS: this one must name it.", completion: .file())
    var previous: String?

    @Flag(help: "Files that are not listed are wrong, too.")
    var strict = false

    @Option(help: "How to write what was found: text or json.")
    var format = PlainFormat.text

    func validate() throws {
        for key in key where PublicKey(key) == nil {
            throw ValidationError(
                "'\(key)' is not a minisign public key: give the second line of minisign.pub, which begins with RW"
            )
        }
    }

    func run() async throws {
        let found: Verification
        do {
            found = try await verify(site, keys: key.compactMap { PublicKey($0) }, previous: previous)
        } catch {
            throw format.refusal(error.description, code: 74)
        }
        let isRight = found.holds && !(strict && !(found.extra.isEmpty && found.links.isEmpty))
        Terminal.output.write(format == .json ? found.json(isRight: isRight) : found.text(isRight: isRight))
        if !isRight { throw ExitCode(1) }
    }
}

/// The formats of commands that find no mistakes in content.
enum PlainFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case json

    /// Says why a command does nothing, in the format that was asked for, and gives its exit code.
    func refusal(_ message: String, hint: String? = nil, code: Int32) -> ExitCode {
        if self == .json {
            let hint = hint.map { ",\"hint\":\(jsonString($0))" } ?? ""
            Terminal.output.write("{\"error\":{\"message\":\(jsonString(message))\(hint)}}\n")
        }
        return Terminal.refusal(message, hint: hint, code: code)
    }
}
