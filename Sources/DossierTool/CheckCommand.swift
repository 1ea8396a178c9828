import ArgumentParser
import Diagnostics
import DossierKit
import Templates

/// `dossier check`: looks at everything and writes nothing.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check all content without writing anything.")

    @OptionGroup var options: ContentOptions

    func run() async throws {
        let run = Run(options)
        let checked = try await run.check(Look.standard, baseURL: nil)
        run.finish(checked, checked.report.sorted, publication: nil)
    }
}
