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
        abstract: "Make a table of prompts from a list that others have made.",
        discussion: """
            Reads csv, tsv, json, jsonl and ndjson, and txt with a prompt a line. The columns of DiffusionDB, VidProM \
            and VBench are known, and plain names such as 'prompt', 'id' or 'model'; say of others with --map which \
            field of a prompt they are ('dossier new prompt SLUG' shows the fields). The list itself is never \
            changed. Each row is checked as 'dossier check' does; one that is not taken is written, with the reason, \
            to a file beside the list. A second run adds only what is new, and rows that you have edited stay as \
            they are. Every prompt needs a period and a source, which 'dossier new source SLUG' begins.

            To see what would be done, then to do it:
              dossier import prompts list.csv --period launch --source the-list --dry-run
              dossier import prompts list.csv --period launch --source the-list

            With columns of other names, and one value for all rows:
              dossier import prompts list.csv --map caption=text --map key=original_id \\
                --set model='Model X' --period launch --source the-list

            With videos that the dossier hosts, found by their names:
              dossier import prompts list.csv --videos content/media \\
                --period launch --source the-list
            """)

    @Argument(help: "The list that others have made.", completion: .file())
    var file: String

    @Option(help: "The folder that holds the dossier.", completion: .directory)
    var content = "content"

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp(
            "The table to write or to go on with, within the content folder (default: prompts/imported-….csv).",
            valueName: "table"))
    var target: String?

    @Option(
        help: ArgumentHelp(
            "A column of the list and the field of a prompt that it is; 'file' is the name of a video. Again for more.",
            valueName: "column=field"))
    var map: [String] = []

    @Option(
        help: ArgumentHelp(
            "A YAML file that says the same: 'fields' (column: field) and 'constants' (field: value).",
            valueName: "file"), completion: .file()
    )
    var mapping: String?

    @Option(
        help: ArgumentHelp(
            "A field that all rows have, unless a row says it itself. Again for more.",
            valueName: "field=value"))
    var set: [String] = []

    @Option(help: ArgumentHelp("The source that all rows come from, by its slug.", valueName: "slug"))
    var source: String?

    @Option(
        help: ArgumentHelp(
            "The period of all rows, a word of your own: prompts are listed by it.", valueName: "word"))
    var period: String?

    @Option(
        help: ArgumentHelp(
            "The day on which they came into the dossier (default: that of the edition).", valueName: "day"))
    var added: String?

    @Option(
        help: ArgumentHelp(
            """
            A folder with the videos, which are found by the row's file name, its id or its words. Those under \
            media/ of the dossier are hosted; of others their names are noted.
            """, valueName: "folder"),
        completion: .directory)
    var videos: String?

    @Option(help: ArgumentHelp("Read so many rows at most.", valueName: "rows"))
    var limit: Int?

    @Option(
        help: ArgumentHelp(
            "Where rows that are not taken are written (default: beside the list, as ….rejected.jsonl).",
            valueName: "file"))
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
