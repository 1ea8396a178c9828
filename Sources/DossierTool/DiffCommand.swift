import ArgumentParser
import Diagnostics
import DossierKit

/// `dossier diff`: what tells two editions apart.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say what was added, changed and removed between two editions.",
        discussion: """
            Of two sites it compares the lists of files, SHA256SUMS, and names pages before other files; the files \
            themselves are not read, which 'dossier verify' does. Of two content folders it compares the records that \
            their dossier.lock names. A SHA256SUMS alone will do for a site.

              dossier diff old/public public
              dossier diff ../last-year/content content --format json
            """)

    @Argument(help: "The earlier site or content folder.", completion: .directory)
    var old: String

    @Argument(help: "The later one.", completion: .directory)
    var new: String

    @Option(help: "How to write what was found: text or json.")
    var format = PlainFormat.text

    func run() throws {
        do {
            let found = try difference(from: old, to: new)
            Terminal.output.write(format == .json ? found.json : found.text)
        } catch DifferenceError.file(let error) {
            throw format.refusal(error.description, code: 74)
        } catch DifferenceError.neither(let path) {
            throw format.refusal(
                "'\(path)' holds neither a SHA256SUMS nor a dossier.lock",
                hint: "name a site that was built, or a content folder that was released", code: 1)
        } catch DifferenceError.unlike {
            throw format.refusal(
                "'\(old)' and '\(new)' are a site and a content folder", hint: "name two of a kind", code: 1)
        } catch DifferenceError.list(let path, let fault) {
            throw format.refusal(
                "the list of \(shown(path)), line \(fault.line): \(fault.words)",
                hint: "take the list as 'dossier build' wrote it; 'dossier verify' tells all such lines",
                code: 1)
        } catch DifferenceError.lock(let fault) {
            throw format.refusal(
                "\(fault.location.file), line \(fault.location.position.line): \(fault.message)",
                hint: fault.hint,
                code: 1)
        } catch DifferenceError.noEdition(let path) {
            throw format.refusal(
                "the dossier.lock of '\(path)' does not say which edition it is of",
                hint: "take it as 'dossier release' wrote it", code: 1)
        }
    }
}

extension Difference {
    private func pages(_ paths: [String]) -> [String] { paths.filter { $0.hasSuffix(".html") } }
    private func others(_ paths: [String]) -> [String] { paths.filter { !$0.hasSuffix(".html") } }

    /// A line for each difference, and a closing line.
    fileprivate var text: String {
        var lines: [String] = []
        for (word, names) in [("added", added), ("changed", changed), ("removed", removed)] {
            lines += (pages(names) + others(names)).map { "\(word): \(shown($0))" }
        }
        let known = editions.map { $0.map(shown) ?? "?" }
        let between = editions.contains { $0 != nil } ? "From \(known[0]) to \(known[1]): " : ""
        let counts = [(added, "added"), (changed, "changed"), (removed, "removed")].map { names, word in
            let count = "\(grouped(names.count)) \(word)"
            guard subject == .files, !pages(names).isEmpty else { return count }
            return "\(count) (\(counted(pages(names).count, "page")))"
        }
        lines.append(
            "\(between)\(subject.rawValue): \(counts.joined(separator: ", ")), \(grouped(same)) the same.")
        return lines.map { $0 + "\n" }.joined()
    }

    /// The same for tools: one JSON object; pages are the files whose names end in `.html`.
    fileprivate var json: String {
        func list(_ names: [String]) -> String { "[" + names.map(jsonString).joined(separator: ",") + "]" }
        func field(_ name: String, _ names: [String]) -> String {
            guard subject == .files else { return "\"\(name)\":\(list(names))" }
            return "\"\(name)\":{\"pages\":\(list(pages(names))),\"files\":\(list(others(names)))}"
        }
        let editions = editions.map { $0.map(jsonString) ?? "null" }
        let fields = [
            "\"subject\":\(jsonString(subject.rawValue)),\"from\":\(editions[0]),\"to\":\(editions[1])",
            field("added", added), field("changed", changed), field("removed", removed), "\"same\":\(same)",
        ]
        return "{" + fields.joined(separator: ",\n ") + "}\n"
    }
}
