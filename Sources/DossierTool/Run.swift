import ArgumentParser
import Diagnostics
import DossierKit

/// One run of `build` or `check`: looks, says what it found, and ends with the exit code of DESIGN's contract.
struct Run {
    let options: ContentOptions
    let content: ContentFolder
    private let start = ContinuousClock.now

    init(_ options: ContentOptions) {
        self.options = options
        content = ContentFolder(options.content)
    }

    /// The site of the content folder; ends the run where there are errors.
    func check(_ look: Look, baseURL: BaseURL?, translations: Bool = false, refusing rules: Set<Rule> = [])
        async throws -> Checked
    {
        let checked: Checked
        do {
            checked = try await DossierKit.check(
                content, look: look, baseURL: baseURL?.address, strict: options.strict,
                translations: translations, refusing: rules)
        } catch {
            throw failure(error)
        }
        if checked.site == nil {
            finish(checked, checked.report.sorted, publication: nil)
            throw ExitCode(1)
        }
        return checked
    }

    /// Says what was found and done.
    func finish(
        _ checked: Checked, _ diagnostics: [Diagnostic], publication: Publication? = nil, more: [String] = []
    ) {
        let summary = Summary(
            counts: checked.counts, diagnostics: diagnostics, publication: publication,
            duration: ContinuousClock.now - start, more: more)
        options.report(summary)
    }

    /// A refusal of the system as the exit code for it, after saying which.
    func failure(_ error: FileError) -> ExitCode {
        options.refusal(error.description, code: 74)
    }
}
