import ArgumentParser
import DossierKit

/// `dossier import`: takes the data of others into the content folder.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take the data of others into the content folder.",
        subcommands: [ImportPromptsCommand.self])
}

/// `dossier import prompts FILE`: a table of prompts that a person goes on editing.
struct ImportPromptsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prompts",
        abstract: "Make a table of prompts from a list of others.",
        discussion: """
            Reads csv, tsv, json, jsonl and ndjson, and txt with a prompt a line. DiffusionDB, VidProM and VBench are \
            known by their columns; other columns are named with --map. What is read is checked as 'dossier check' \
            does; a row that is not taken is written, with the reason, to a file beside FILE. A second run adds only \
            what is new, and rows that you have edited stay as they are.

              dossier import prompts list.csv --period launch --source the-list --dry-run
              dossier import prompts list.tsv --map caption=text --map key=original_id --set model='Model X' …
              dossier import prompts prompts.txt --videos ../clips --period launch --source the-list
            """)

    @Argument(help: "The file of others.", completion: .file())
    var file: String

    @Option(help: "The folder that holds the dossier.", completion: .directory)
    var content = "content"

    @Option(
        name: .customLong("to"),
        help: "The table, within the content folder (default: prompts/imported-….csv).")
    var target: String?

    @Option(help: "A column of others and the prompt's field, as COLUMN=FIELD; again for more.")
    var map: [String] = []

    @Option(
        help: "A YAML file with 'fields' (column: field) and 'constants' (field: value).", completion: .file()
    )
    var mapping: String?

    @Option(help: "A field that all rows have, as FIELD=VALUE; again for more.")
    var set: [String] = []

    @Option(help: "The source that all rows come from, by its slug.")
    var source: String?

    @Option(help: "The period of all rows.")
    var period: String?

    @Option(help: "The day on which they came into the dossier (default: that of the edition).")
    var added: String?

    @Option(
        help: "The folder with the videos, named by a file, an id or the prompt's words.",
        completion: .directory)
    var videos: String?

    @Option(help: "Read so many rows at most.")
    var limit: Int?

    @Option(help: "Where rows that are not taken are written (default: FILE's name with '.rejected.jsonl').")
    var rejects: String?

    @Flag(help: "Write nothing, only say what would be done.")
    var dryRun = false

    @Option(help: "How to write what was done: text or json.")
    var format = Format.text

    @Flag(name: [.short, .long], help: "Say nothing unless rows were rejected.")
    var quiet = false

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text
        case json
    }

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit is a number of rows, at least 1") }
    }

    func run() async throws {
        let folder = ContentFolder(content)
        var report: ImportReport
        do throws(ImportProblem) {
            let request = try request()
            var plan = try await folder.plan(request)
            plan.report.isDryRun = dryRun
            if !dryRun { try folder.write(plan, for: request) }
            report = plan.report
        } catch {
            throw refusal(error)
        }
        if format == .json {
            Terminal.output.write(report.json)
        } else if report.isFutile {
            Terminal.errors.write(report.text)
        } else if !quiet || !report.rejected.isEmpty {
            Terminal.output.write(report.text)
        }
        if report.isFutile { throw ExitCode(1) }
    }

    private func request() throws(ImportProblem) -> ImportRequest {
        var request = ImportRequest(file: file)
        request.target = target
        request.mapping = mapping
        request.videos = videos
        request.rejects = rejects
        request.limit = limit
        for text in map {
            let (column, field) = try pair(text, option: "--map COLUMN=FIELD")
            request.fields.append((column, field))
        }
        for text in set {
            let (field, value) = try pair(text, option: "--set FIELD=VALUE")
            request.constants.append((field, value))
        }
        for (field, value) in [("sources", source), ("period", period), ("added", added)] {
            if let value { request.constants.append((field, value)) }
        }
        return request
    }

    /// The two sides of the first '=', or of the last where a column's name has one.
    private func pair(_ text: String, option: String) throws(ImportProblem) -> (String, String) {
        let sign = option.hasPrefix("--map") ? text.lastIndex(of: "=") : text.firstIndex(of: "=")
        guard let sign, sign > text.startIndex, text.index(after: sign) < text.endIndex else {
            throw .pairForm(text, option: option)
        }
        return (String(text[..<sign]), String(text[text.index(after: sign)...]))
    }

    private func refusal(_ problem: ImportProblem) -> ExitCode {
        var options = ContentOptions()
        options.format = format == .json ? .json : .text
        return options.refusal(problem.message, hint: problem.hint, code: problem.exitCode)
    }
}
