import ArgumentParser
import Diagnostics
import DossierKit
import SiteCheck

/// One run of `check --output`: rereads a built site, says what it found, and ends with the exit code.
struct SiteRun {
    let options: ContentOptions
    let output: String
    let privateValues: String?
    private let start = ContinuousClock.now

    init(_ options: ContentOptions, output: String, privateValues: String?) {
        self.options = options
        self.output = output
        self.privateValues = privateValues
    }

    func check() async throws {
        let checked: SiteReport
        do {
            checked = try await checkSite(output, privateValues: privateValues)
        } catch {
            Terminal.errors.write("error: \(error)\n")
            throw ExitCode(74)
        }
        let report = options.strict ? checked.report.strict : checked.report
        let summary = SiteSummary(
            checked: checked, diagnostics: report.sorted, duration: ContinuousClock.now - start)
        switch options.format {
        case .json: Terminal.output.write(summary.json + "\n")
        case .text: show(summary, of: checked)
        }
        if summary.isWrong { throw ExitCode(1) }
    }

    private func show(_ summary: SiteSummary, of checked: SiteReport) {
        let format = DiagnosticFormat(isColoured: Terminal.errors.takesColour)
        var lines = QuotedLines()
        for diagnostic in summary.diagnostics {
            let line = lines.line(for: diagnostic).flatMap { checked.mayShow($0) ? $0 : nil }
            Terminal.errors.write(format.text(diagnostic, quoting: line) + "\n")
        }
        if summary.isWrong {
            Terminal.errors.write(summary.text + "\n")
        } else if !options.quiet {
            Terminal.output.write(summary.text + "\n")
        }
    }
}
