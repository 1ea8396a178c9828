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
            throw options.refusal("\(error)", code: 74)
        }
        let report = options.strict ? checked.report.strict : checked.report
        let summary = SiteSummary(
            checked: checked, diagnostics: report.sorted, duration: ContinuousClock.now - start)
        options.report(summary, mayQuote: checked.mayShow)
        if summary.isWrong { throw ExitCode(1) }
    }
}
