import ArgumentParser
import Diagnostics
import DossierKit
import Templates

/// `dossier stamp`: writes into translations which state of their record they are of.
struct StampCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stamp",
        abstract: "Note in each translation which state of its record it is of.",
        discussion: """
            A translation without a stamp is taken to be up to date. One whose record has changed since is only \
            stamped anew if you name it, once you have compared the two; 'dossier check --translations' lists them.

              dossier stamp                          those that have no stamp yet
              dossier stamp claim:unpaid-work        this one, also if it was older
              dossier stamp --all                    all of them
            """)

    @OptionGroup var options: ContentOptions

    @Argument(help: "The records whose translations are up to date, as kind:slug.")
    var records: [String] = []

    @Flag(help: "Stamp all translations, also those that are older than their record.")
    var all = false

    func run() async throws {
        let run = Run(options)
        let checked = try await run.check(Look.standard, baseURL: nil)
        guard let site = checked.site else { return }
        for name in records where site.isUnknown(name) {
            throw options.refusal(
                "there is no record '\(name)'", hint: "write a kind and a slug, like 'claim:unpaid-work'",
                code: 64)
        }
        let stamping: Stamping
        do {
            stamping = try site.stamp(in: run.content, names: Set(records), all: all)
        } catch {
            throw run.failure(error)
        }
        if options.format == .json {
            run.finish(checked, checked.report.sorted, more: [stamping.json])
        } else if !options.quiet {
            Terminal.output.write(stamping.text)
        }
    }
}

extension Stamping {
    /// The same for tools, as a field of the JSON object.
    fileprivate var json: String {
        func list(_ texts: [String]) -> String { "[" + texts.map(jsonString).joined(separator: ",") + "]" }
        return "\"stamp\":{\"stamped\":\(stamped),\"files\":\(list(files)),\"stale\":\(list(stale)),"
            + "\"unstampable\":\(list(unstampable))}"
    }

    /// What was done, and what is left to be compared.
    fileprivate var text: String {
        var lines = ["\(counted(stamped, "translation")) stamped in \(counted(files.count, "file"))."]
        if !stale.isEmpty {
            lines.append(
                "Older than the record, to be compared and then named: \(stale.joined(separator: ", "))")
        }
        for file in unstampable {
            lines.append(
                "\(file): its form cannot be written to line by line, and it was left as it is; write each entry in lines of its own"
            )
        }
        return lines.map { $0 + "\n" }.joined()
    }
}
