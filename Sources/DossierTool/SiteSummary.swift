import Diagnostics
import SiteCheck

/// What rereading a site says when it is over.
struct SiteSummary: RunSummary {
    let checked: SiteReport
    let diagnostics: [Diagnostic]
    let duration: Duration

    /// The closing line: what was found, what was looked at, and what was not.
    var text: String {
        let errors = diagnostics.count { $0.severity == .error }
        let found = [counted(errors, "error"), counted(diagnostics.count - errors, "warning")]
            .filter { !$0.hasPrefix("0 ") }
        let counts = checked.counts
        let looked =
            "\(counted(counts.pages, "page")), \(counted(counts.links, "link")), "
            + "\(counted(counts.fragments, "fragment")) and \(counted(counts.files, "file")) checked"
        return
            ((found.isEmpty ? [] : [found.joined(separator: ", ")]) + [
                looked, privateText, seconds(duration),
            ])
            .joined(separator: "; ") + " s."
    }

    /// What is known of private values: without a list of them, nothing is.
    private var privateText: String {
        guard let sought = checked.privateValues else { return "private values: not scanned (no --private)" }
        var parts = ["private values: \(counted(sought.sought, "value")) looked for"]
        if sought.skipped > 0 { parts.append("\(sought.skipped) shorter than 4 characters skipped") }
        if checked.counts.unread > 0 {
            let kinds = checked.counts.unreadKinds.sorted().joined(separator: ", ")
            parts.append("\(counted(checked.counts.unread, "file")) not looked into (\(kinds))")
        }
        return parts.joined(separator: ", ")
    }

    /// The same for tools: one object with the diagnostics and the counts; `private` is null without a scan.
    var json: String {
        let list = diagnostics.map(\.json).joined(separator: ",\n  ")
        let counts = checked.counts
        let kinds = counts.unreadKinds.sorted().map { "\"\($0)\"" }.joined(separator: ",")
        let sought = checked.privateValues.map { "{\"sought\":\($0.sought),\"skipped\":\($0.skipped)}" }
        let fields = [
            "\"diagnostics\":[" + (list.isEmpty ? "" : "\n  \(list)\n ") + "]",
            "\"pages\":\(counts.pages),\"links\":\(counts.links),\"fragments\":\(counts.fragments)",
            "\"files\":\(counts.files),\"unread\":\(counts.unread),\"unread_kinds\":[\(kinds)]",
            "\"private\":\(sought ?? "null")",
        ]
        return "{" + fields.joined(separator: ",\n ") + "}"
    }
}
