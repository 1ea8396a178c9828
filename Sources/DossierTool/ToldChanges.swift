import Diagnostics
import DossierKit

/// What has changed since an edition, as a run says it.
struct ToldChanges {
    private let changes: LockChanges
    /// The records that a release would refuse.
    private let uncorrected: [RecordID]
    /// The edition that a release would make.
    private let edition: PartialDate

    init(_ changes: LockChanges, uncorrected: [RecordID], edition: PartialDate) {
        self.changes = changes
        self.uncorrected = uncorrected
        self.edition = edition
    }

    /// The counts in a line: `Since the edition of 2026-11-28: 3 records added, 1 changed.`
    var line: String {
        let since = "Since the edition of \(changes.since.machineReadable)"
        if changes.isEmpty { return "\(since) nothing has changed." }
        let needed =
            uncorrected.isEmpty
            ? ""
            : " \(counted(uncorrected.count, "record")) still \(uncorrected.count == 1 ? "needs" : "need") a correction."
        let edition = changes.since < edition ? "" : " A release needs a later 'edition' in dossier.yml."
        return "\(since): \(counts).\(needed)\(edition)"
    }

    /// The same with each record in a line of its own.
    var lines: String {
        let missing = Set(uncorrected)
        func list(_ records: [RecordID], _ word: String) -> [String] {
            records.map { "  \(word) \($0)\(missing.contains($0) ? " (needs a correction)" : "")" }
        }
        let all =
            list(changes.added, "added  ") + list(changes.changed, "changed")
            + list(changes.removed, "removed")
        return ([line] + all).joined(separator: "\n")
    }

    /// The first few names, for a refusal.
    var names: String {
        let all = changes.added + changes.changed + changes.removed
        let more = all.count > 5 ? " and \(all.count - 5) more" : ""
        let names = all.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
        return names.isEmpty ? counts : "\(counts) (\(names)\(more))"
    }

    /// The same for tools, as a field of the JSON object.
    var json: String {
        func list(_ records: [RecordID]) -> String {
            "[\(records.map { jsonString($0.description) }.joined(separator: ","))]"
        }
        return "\"changes\":{\"since\":\(jsonString(changes.since.machineReadable)),"
            + "\"added\":\(list(changes.added)),\"changed\":\(list(changes.changed)),"
            + "\"removed\":\(list(changes.removed)),\"uncorrected\":\(list(uncorrected)),"
            + "\"signatures\":{\"added\":\(changes.addedSignatures),\"withdrawn\":\(changes.withdrawnSignatures)}}"
    }

    private var counts: String {
        let parts = [
            (changes.added.count, "record", "added"), (changes.changed.count, "record", "changed"),
            (changes.removed.count, "record", "removed"), (changes.addedSignatures, "signature", "added"),
            (changes.withdrawnSignatures, "signature", "withdrawn"),
        ].filter { $0.0 > 0 }
        if parts.isEmpty { return "words or addresses differ" }
        return parts.map { "\(counted($0.0, $0.1)) \($0.2)" }.joined(separator: ", ")
    }
}
