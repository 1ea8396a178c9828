import Diagnostics
import DossierKit

/// What a run says when it is over, in each of the formats.
protocol RunSummary {
    var diagnostics: [Diagnostic] { get }
    /// The closing line.
    var text: String { get }
    /// All of it as one JSON object.
    var json: String { get }
}

extension RunSummary {
    /// True where an error was found.
    var isWrong: Bool { diagnostics.contains { $0.severity == .error } }
}

extension ContentOptions {
    /// Says what a run found, in the format that was asked for; `mayQuote` keeps lines back that must not be shown.
    func report(_ summary: some RunSummary, mayQuote: (_ line: String) -> Bool = { _ in true }) {
        switch format {
        case .json: Terminal.output.write(summary.json + "\n")
        case .text:
            let form = DiagnosticFormat(isColoured: Terminal.errors.takesColour)
            var lines = QuotedLines(longest: 10_000)
            for diagnostic in summary.diagnostics {
                let line = lines.line(for: diagnostic).flatMap { mayQuote($0) ? $0 : nil }
                Terminal.errors.write(form.text(diagnostic, quoting: line) + "\n")
            }
            close(summary, on: summary.isWrong ? .errors : .output)
        case .github:
            // One stream for all, so that the log keeps the order.
            for diagnostic in summary.diagnostics { Terminal.output.write(diagnostic.annotation + "\n") }
            close(summary, on: .output)
        }
    }

    private func close(_ summary: some RunSummary, on stream: Terminal) {
        if summary.isWrong || !quiet { stream.write(summary.text + "\n") }
    }
}
