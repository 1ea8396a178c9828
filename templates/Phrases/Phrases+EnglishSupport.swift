import DossierKit
import HTML

extension Phrases.Support {
    static let english = Phrases.Support(
        coverage: "What is missing",
        coverageHint: """
            What a careful reader would miss in this dossier: claims that rest on little, sources that may vanish, \
            answers that nobody asked for. The numbers are counted from the records.
            """,
        evidence: "Claims and sources",
        evidenceHint: """
            Every claim with each source that is given for it, against it or as context, and the words that are \
            quoted from it.
            """,
        gap: { $0.englishName },
        meaning: { $0.englishMeaning },
        lack: { $0.englishLack },
        share: { gap, count, total in "\(count) of \(gap.englishTotal(total))" },
        part: {
            switch $0 {
            case .claims: "What claims rest on"
            case .answers: "Who has been heard"
            case .sources: "Sources"
            case .events: "Events and dates"
            case .translations: "Translations"
            }
        },
        overview: "All gaps and how many records have each",
        gapLabel: "Gap",
        made: {
            "The other \($0 == 1 ? "objection is" : "\(grouped($0)) objections are") ascribed to somebody by a source."
        },
        uncopiedBySeen: "Sources without an archived copy by how far each was read",
        noCaptureReason: { "\(grouped($0)) of the \(grouped($1)) say why there is no capture." },
        matrix: "Claims and the number of sources given for each",
        cells: "The sources of each claim",
        notYet: "Not yet evidenced",
        weight: {
            switch $0 {
            case .supports: "For it"
            case .contradicts: "Against it"
            case .context: "Context"
            }
        })
}

extension Coverage.Gap {
    fileprivate var englishName: String {
        switch self {
        case .noEvidence: "Facts with no source given at all"
        case .noSupport: "Facts with no source in their favour"
        case .oneSource: "Facts with one source for them"
        case .oneOrigin: "Facts whose sources go back to one"
        case .noReply: "Facts about a party without a word on its reply"
        case .notAsked: "Criticised parties that were not asked for a reply"
        case .constructed: "Objections put together by the editors"
        case .notSeen: "Sources not seen"
        case .uncited: "Sources cited nowhere"
        case .noCopy: "Sources without an archived copy"
        case .lost: "Sources gone without an archived copy"
        case .accessUnknown: "Sources read on an unknown day"
        case .quoteUnchecked: "Records with quotations not checked against a capture"
        case .disputed: "Disputed events"
        case .afterEdition: "Dates later than the edition"
        case .untranslated: "Records that are not translated, or not in full"
        case .outdated: "Records that have changed since they were translated"
        }
    }

    fileprivate var englishMeaning: String {
        switch self {
        case .noEvidence: "They are asserted as facts, and no source for or against them is given yet."
        case .noSupport: "Every source that is given speaks against them or gives the context only."
        case .oneSource: "If that source is wrong, nothing else here supports them."
        case .oneOrigin: "Several sources are given, but all pass on what one of them says."
        case .noReply: "They name a party, and nothing says what it answered or why it was not asked."
        case .notAsked: "What they are known to have said in public is shown; no answer was sought of them."
        case .constructed: "Nobody was found who made them in these words."
        case .notSeen: "They are known to exist, but the editors have not read them."
        case .uncited: "They are listed, and nothing in this dossier rests on them."
        case .noCopy: "If the page changes or goes, readers cannot check what it said."
        case .lost: "Readers cannot check them any more."
        case .accessUnknown: "The record does not say on which day they were read."
        case .quoteUnchecked:
            "No program has looked whether the words stand in the source as they are quoted."
        case .disputed: "Sources differ on when they happened; each account is shown."
        case .afterEdition: "They lie behind the day of the edition, and may be mistyped."
        case .untranslated: "Readers of another language see them in the language they were written in."
        case .outdated: "Their translation may say what they do not say any more."
        }
    }

    fileprivate var englishLack: String {
        switch self {
        case .noEvidence: "no evidence"
        case .noSupport: "no source for it"
        case .oneSource: "one source for it"
        case .oneOrigin: "one independent source"
        case .noReply: "no word on a reply"
        case .notAsked: "the party was not asked"
        case .constructed: "nobody who made it"
        case .notSeen: "not seen"
        case .uncited: "cited nowhere"
        case .noCopy: "no archived copy"
        case .lost: "gone, no archived copy"
        case .accessUnknown: "no day of reading"
        case .quoteUnchecked: "a quotation not checked"
        case .disputed: "no agreed date"
        case .afterEdition: "a date later than the edition"
        case .untranslated: "no full translation"
        case .outdated: "a translation of an older text"
        }
    }

    /// The records that could have the gap, counted.
    fileprivate func englishTotal(_ total: Int) -> String {
        switch self {
        case .noEvidence, .noSupport, .oneSource, .oneOrigin: counted(total, "fact", "facts")
        case .noReply: counted(total, "fact that names a party", "facts that name a party")
        case .notAsked: counted(total, "record of a reply", "records of replies")
        case .constructed: counted(total, "objection", "objections")
        case .notSeen, .uncited: counted(total, "source", "sources")
        case .noCopy, .accessUnknown: counted(total, "source on the web", "sources on the web")
        case .lost: counted(total, "source that is gone", "sources that are gone")
        case .quoteUnchecked: counted(total, "record with quotations", "records with quotations")
        case .disputed: counted(total, "event", "events")
        case .afterEdition: counted(total, "dated record", "dated records")
        case .untranslated: counted(total, "record with a text", "records with a text")
        case .outdated: counted(total, "translated record", "translated records")
        }
    }
}
