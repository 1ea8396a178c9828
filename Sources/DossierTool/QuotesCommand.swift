import ArgumentParser
import Diagnostics
import DossierKit

/// `dossier quotes`: looks quotations up in the captures of their sources, and notes what it found.
struct QuotesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes",
        abstract: "Look every quotation up in the captures of its source.",
        discussion: """
            Captures stand in content/captures/SOURCE/TIME/, where a check and a build look quotations up by \
            themselves. What must not be published is kept in a folder elsewhere that has the same shape; only this \
            command asks it. What is found is noted in dossier.lock, so that pages say in which text, by its SHA-256, \
            and on what day. Commit that file. A check that was noted keeps its day while words and capture are the \
            same, unless --on says another.

              dossier quotes                              the captures of the dossier
              dossier quotes --captures ../case-captures  and private ones
              dossier quotes --dry-run                    say what would be noted
            """)

    @OptionGroup var options: ContentOptions

    @Option(
        name: .customLong("captures"), help: "A folder of private captures, outside the content folder.",
        completion: .directory)
    var privateCaptures: String?

    @Option(
        help: "The day to note, YYYY-MM-DD; else that of SOURCE_DATE_EPOCH, else today, in UTC.",
        transform: { text in
            guard let day = PartialDate(day: text) else { throw ValidationError("write a day as YYYY-MM-DD") }
            return day
        })
    var on: PartialDate?

    @Flag(help: "Write nothing, only say what would be noted.")
    var dryRun = false

    func run() async throws {
        let content = ContentFolder(options.content)
        let run: QuoteRun
        do {
            let day = try on ?? PartialDate.today()
            run = try await content.checkQuotes(privateCaptures: privateCaptures, on: day, renewed: on != nil)
        } catch let error as SourceDateError {
            throw options.refusal(
                "SOURCE_DATE_EPOCH is '\(error.text)'", hint: "set it to a number of seconds since 1970",
                code: 64)
        } catch QuoteRunError.overlap {
            throw options.refusal(
                "the folders of the content and of private captures lie within one another",
                hint: "keep private captures outside of what is published", code: 64)
        } catch QuoteRunError.unread(let report) {
            options.report(QuotesSummary(run: nil, diagnostics: report.sorted, isDry: dryRun))
            throw options.refusal(
                "some records cannot be read, and nobody knows what they quote", hint: "run 'dossier check'",
                code: 1)
        } catch QuoteRunError.file(let error) {
            throw options.refusal(error.description, code: 74)
        }
        let report = options.strict ? run.report.strict : run.report
        let summary = QuotesSummary(run: run, diagnostics: report.sorted, isDry: dryRun)
        // What was found is noted also where something else was not: each line is true by itself.
        if !dryRun {
            do { try content.write(run) } catch { throw options.refusal(error.description, code: 74) }
        }
        options.report(summary)
        if summary.isWrong { throw ExitCode(1) }
    }
}
