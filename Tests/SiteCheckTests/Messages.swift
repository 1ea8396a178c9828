import Diagnostics
import DossierKit
import SiteCheck

/// The messages about a site as a reader sees them, with paths from the folder in which it stands, and what
/// was looked at.
func messages(_ checked: SiteReport, in folder: String) -> String {
    var lines = QuotedLines()
    let format = DiagnosticFormat(isColoured: false)
    let texts = checked.report.sorted.map { diagnostic in
        let line = lines.line(for: diagnostic).flatMap { checked.mayShow($0) ? $0 : nil }
        return format.text(diagnostic, quoting: line)
    }
    let counts = checked.counts
    let looked =
        "\(counts.pages) pages, \(counts.links) links, \(counts.fragments) fragments, \(counts.files) files.\n"
    return (texts + [looked]).joined(separator: "\n").replacing(folder + "/", with: "")
}
