import ArgumentParser
import DossierKit

/// `dossier new KIND SLUG`: the first file of a record, filled with an example.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin a record with an example that keeps the rules.",
        discussion: """
            Writes a draft with every field explained, which names records that are there already. What exists is \
            never written over. Kinds: \(Kind.allCases.map(\.rawValue).joined(separator: ", ")).

              dossier new claim unpaid-work          content/claims/unpaid-work.md, after a question
              dossier new claim unpaid-work --yes    the same without the question, for scripts
            """)

    @Argument(help: "What it is: claim, source, event …", completion: .list(Kind.allCases.map(\.rawValue)))
    var kind: String

    @Argument(help: "The name of its file and of its address: a-z, 0-9 and hyphens.")
    var slug: String?

    @Option(help: "The folder that holds the dossier.", completion: .directory)
    var content = "content"

    @Flag(name: [.short, .long], help: "Write without asking.")
    var yes = false

    func run() async throws {
        let folder = ContentFolder(content)
        do throws(ScaffoldProblem) {
            let scaffold = try await folder.scaffold(RecordID(typed: kind, slug))
            switch yes ? .yes : Question.ask("\(scaffold.text)\nWrite this to \(scaffold.path)?") {
            case .yes:
                try folder.write(scaffold)
                Terminal.output.write("\(scaffold.path)\n\(nextSteps(after: scaffold))")
            case .no: Terminal.errors.write("Nothing was written.\n")
            case .nobody: throw .nobodyToAsk(scaffold.path)
            }
        } catch {
            throw Terminal.refusal(error.message, hint: error.hint, code: error.exitCode)
        }
    }

    /// What to type next: first what the example still lacks, then the check.
    private func nextSteps(after scaffold: Scaffold) -> String {
        let option = content == "content" ? "" : " --content \(content)"
        let first = scaffold.missing.map {
            "First make what it names: dossier new \($0.kind.rawValue) \($0.slug)\(option)\n"
        }
        return first.joined()
            + "Next: write over the example, delete the line 'state: draft', and run: dossier check\(option)\n"
    }
}

extension ScaffoldProblem {
    /// As for `build`: 64 for the command line, 74 for the file system, 1 for what the content does not allow.
    fileprivate var exitCode: Int32 {
        switch self {
        case .kind, .noSlug, .slug, .slugReserved, .nobodyToAsk: 64
        case .noDossier, .taken, .former, .fileIsThere, .folderIsLink: 1
        case .file: 74
        }
    }
}
