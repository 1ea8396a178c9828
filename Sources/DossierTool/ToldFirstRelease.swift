import Diagnostics
import DossierKit

/// What a release would note where no records were noted before, as a check says it.
struct ToldFirstRelease {
    private let records: Int
    private let edition: PartialDate
    /// True for a lock of the older form, which has no records.
    private let isReleased: Bool

    init(_ dossier: Dossier) {
        records = dossier.unnotedRecords ?? 0
        edition = dossier.settings.edition
        isReleased = dossier.hasEdition
    }

    /// `No edition is released yet: a release makes that of 2026-11-28, with 445 records.`
    var line: String {
        let day = edition.machineReadable
        let noted = counted(records, "record")
        return isReleased
            ? "dossier.lock names no records yet: a release of the edition of \(day) notes \(noted)."
            : "No edition is released yet: a release makes that of \(day), with \(noted)."
    }

    /// The same for tools, as a field of the JSON object: all records are new, and there is no edition before.
    var json: String { "\"changes\":{\"since\":null,\"records\":\(records)}" }
}
