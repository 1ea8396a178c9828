import Diagnostics
import DossierKit

/// What `dossier quotes` says when it is over.
struct QuotesSummary: RunSummary {
    /// Nil where the content could not be read.
    let run: QuoteRun?
    let diagnostics: [Diagnostic]
    let isDry: Bool

    var text: String {
        guard let run else { return "No quotation was looked up." }
        let counts = Counts(run)
        var parts = ["\(grouped(counts.found)) found", "\(grouped(counts.missing)) not found"]
        if counts.several > 0 { parts.append("\(grouped(counts.several)) found several times") }
        if counts.kept > 0 {
            parts.append("\(grouped(counts.kept)) found before in captures that are not at hand")
        }
        parts.append("\(grouped(counts.withoutCapture)) of sources without a capture")
        let total = counted(run.quotations.count, "quotation")
        return (without(run) + ["\(total): \(parts.joined(separator: ", ")). \(written(run))"]).joined(
            separator: "\n")
    }

    private func written(_ run: QuoteRun) -> String {
        if !run.isNew {
            return run.quotations.isEmpty ? "There is nothing to note." : "dossier.lock says so already."
        }
        let next = run.changedEdition.map {
            " The edition of \($0.machineReadable) is released, and its pages would change: name the day of the next one behind 'edition:' in dossier.yml."
        }
        return
            (isDry
            ? "Nothing was written, as this is a dry run." : "dossier.lock is up to date: commit it.")
            + (next ?? "")
    }

    /// A line for each source without a capture, with the number of its quotations.
    private func without(_ run: QuoteRun) -> [String] {
        var counts: [Slug: Int] = [:]
        for quotation in run.quotations {
            if case .withoutCapture = quotation.outcome { counts[quotation.quoted.source, default: 0] += 1 }
        }
        return counts.sorted { $0.key < $1.key }.map { source, count in
            "no capture of '\(source)': \(counted(count, "quotation"))"
        }
    }

    /// The same for tools: one object with the diagnostics, the counts and each quotation.
    var json: String {
        let list = diagnostics.map(\.json).joined(separator: ",\n  ")
        let found = "\"diagnostics\":[" + (list.isEmpty ? "" : "\n  \(list)\n ") + "]"
        guard let run else { return "{\(found)}" }
        let counts = Counts(run)
        let quotations = run.quotations.map(\.json).joined(separator: ",\n  ")
        return "{\(found),\n \"quotes\":{\"quotations\":\(run.quotations.count),\"found\":\(counts.found),"
            + "\"missing\":\(counts.missing),\"several\":\(counts.several),\"kept\":\(counts.kept),"
            + "\"without_capture\":\(counts.withoutCapture),\"changed\":\(run.isNew),"
            + "\"dry_run\":\(isDry)},\n \"list\":[" + (quotations.isEmpty ? "" : "\n  \(quotations)\n ")
            + "]}"
    }

    /// How many quotations came out how.
    private struct Counts {
        private(set) var (found, kept, missing, several, withoutCapture) = (0, 0, 0, 0, 0)

        init(_ run: QuoteRun) {
            for quotation in run.quotations {
                switch quotation.outcome {
                case .found: found += 1
                case .kept: kept += 1
                case .missing: missing += 1
                case .several: several += 1
                case .withoutCapture: withoutCapture += 1
                }
            }
        }
    }
}

extension QuoteRun.Quotation {
    fileprivate var json: String {
        "{\"source\":\(jsonString(quoted.source.description)),\"words\":\(jsonString(quoted.words)),"
            + "\"sha256\":\"\(digest)\",\"place\":\(jsonString(place.description)),\(outcomeJSON)}"
    }

    private var outcomeJSON: String {
        switch outcome {
        case .found(let capture): "\"result\":\"found\",\(json(of: capture))"
        case .kept(let capture): "\"result\":\"kept\",\(json(of: capture))"
        case .missing: "\"result\":\"missing\""
        case .several(let count): "\"result\":\"several\",\"times\":\(count)"
        case .withoutCapture: "\"result\":\"without-capture\""
        }
    }

    private func json(of capture: Capture) -> String {
        "\"capture\":\(jsonString(capture.time.machineReadable)),\"capture_sha256\":\"\(capture.digest)\","
            + "\"private\":\(capture.isPrivate)"
    }
}
