import ArgumentParser
import Diagnostics
import DossierKit
import SiteCheck
import Templates

/// `dossier check`: looks at everything and writes nothing.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check all content, or a built site, without writing anything.",
        discussion: """
            With --output it does not look at the content but rereads a built site as a stranger would: links, \
            pages that no link leads to, counts, ids, names of files, and requests to other hosts. It can be any \
            folder of pages, whoever made it.

              dossier check --output public
              dossier check --output public --private ../case-private

            The folder named by --private holds values that must never be published: text files with one value \
            a line, YAML, CSV below its first row, or JSON. It stays outside the site.
            """)

    @OptionGroup var options: ContentOptions

    @Option(help: "Check this built site instead of the content.", completion: .directory)
    var output: String?

    @Option(
        name: .customLong("private"), help: "With --output: a folder of values that must not be on the site.",
        completion: .directory)
    var privateValues: String?

    @Flag(help: "Tell what is not translated, and what has changed since.")
    var translations = false

    @Flag(help: "Name the records that have changed since the last edition, and what a release would refuse.")
    var changes = false

    func validate() throws {
        for (isGiven, name) in [(translations, "--translations"), (changes, "--changes")]
        where isGiven && output != nil {
            throw ValidationError("\(name) is about the content: leave --output out")
        }
        guard let privateValues else { return }
        guard let output else { throw ValidationError("--private needs --output, the site to look through") }
        guard !overlap(site: output, privateValues: privateValues) else {
            throw ValidationError(
                "'\(privateValues)' and '\(output)' lie within one another: keep private values out of the site"
            )
        }
    }

    func run() async throws {
        if let output {
            return try await SiteRun(options, output: output, privateValues: privateValues).check()
        }
        let run = Run(options)
        let checked = try await run.check(Look.standard, baseURL: nil, translations: translations)
        guard let dossier = checked.site?.dossier else { return run.finish(checked, checked.report.sorted) }
        guard let pending = dossier.changes else {
            let first = ToldFirstRelease(dossier)
            return run.finish(checked, checked.report.sorted, more: [first.json], closing: first.line)
        }
        let told = ToldChanges(pending, uncorrected: dossier.uncorrected, edition: dossier.settings.edition)
        run.finish(
            checked, checked.report.sorted, more: [told.json],
            closing: changes ? told.lines : told.line)
    }
}
