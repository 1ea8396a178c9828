import Diagnostics
import DossierKit

/// What a run says when it is over.
struct Summary: RunSummary {
    let counts: Counts
    let diagnostics: [Diagnostic]
    /// Nil where nothing was to be published, or could be.
    let publication: Publication?
    let duration: Duration
    /// What else was done, as fields of the JSON object.
    var more: [String] = []
    /// What else is to be said, as lines behind the closing one.
    var closing = ""

    /// The closing line: what was wrong, or what was done and checked.
    var text: String {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count - errors
        let found = [counted(errors, "error"), counted(warnings, "warning")].filter { !$0.hasPrefix("0 ") }
        let files = "in \(counted(counts.files, "file"))"
        if errors > 0 { return "\(found.joined(separator: ", ")) \(files). Nothing was written." }
        let checked =
            "\(counted(counts.records, "record")), \(counted(counts.links, "link")) and "
            + "\(counted(counts.citations, "citation")) checked \(files)"
        let done = publication.map {
            "\(counted($0.pages, "page")), \($0.changed) changed, \($0.removed) removed; "
        }
        let warned = warnings > 0 ? "\(counted(warnings, "warning")); " : ""
        let line = "\(done ?? "")\(warned)\(checked); \(seconds(duration)) s."
        return closing.isEmpty ? line : "\(line)\n\(closing)"
    }

    /// The same for tools: one object with the diagnostics and the counts.
    var json: String {
        let list = diagnostics.map(\.json).joined(separator: ",\n  ")
        var fields = [
            "\"diagnostics\":[" + (list.isEmpty ? "" : "\n  \(list)\n ") + "]",
            "\"files\":\(counts.files),\"records\":\(counts.records)",
            "\"links\":\(counts.links),\"citations\":\(counts.citations)",
        ]
        if let publication {
            fields.append(
                "\"pages\":\(publication.pages),\"changed\":\(publication.changed),"
                    + "\"removed\":\(publication.removed)")
        }
        if let isSigned = publication?.isSigned { fields.append("\"signed\":\(isSigned)") }
        fields += more
        return "{" + fields.joined(separator: ",\n ") + "}"
    }
}
