import HTML

@testable import DossierKit
@testable import Templates

extension Phrases {
    /// Every phrase by its place: the texts as they are, and what the functions say of each word of the
    /// vocabulary, or of digits and kana where they take what a dossier says.
    var everyPhrase: [String: [String]] {
        get throws {
            texts.merging(words) { $0 + $1 }.merging(try sentences) { $0 + $1 }.merging(counts) { $0 + $1 }
        }
    }

    /// The places of all phrases, texts and functions.
    var places: Set<String> {
        Set(parts.flatMap { part in part.members.compactMap { $0.label.map { "\(part.name).\($0)" } } })
    }

    private var texts: [String: [String]] {
        var texts: [String: [String]] = [:]
        for part in parts {
            for case (let label?, let text as String) in part.members {
                texts["\(part.name).\(label)"] = [text]
            }
        }
        return texts
    }

    private var parts: [(name: String, members: Mirror.Children)] {
        Mirror(reflecting: self).children.compactMap { label, value in
            guard let label, !(value is LanguageTag) else { return nil }
            return (label, Mirror(reflecting: value).children)
        }
    }

    private var words: [String: [String]] {
        [
            "kinds.name": all(kinds.name), "kinds.summary": all(kinds.summary),
            "prompts.strength": all(prompts.strength), "prompts.wording": all(prompts.wording),
            "prompts.sourceWording": all(prompts.sourceWording),
            "prompts.availability": all(prompts.availability), "prompts.facet": all(prompts.facet),
            "prompts.byFacet": all(prompts.byFacet), "prompts.length": all(prompts.length),
            "prompts.words": all(prompts.words),
            "evidence.form": all(evidence.form), "evidence.standing": all(evidence.standing),
            "evidence.seen": all(evidence.seen), "evidence.claimForm": all(evidence.claimForm),
            "evidence.status": all(evidence.status), "evidence.relation": all(evidence.relation),
            "evidence.inverse": all(evidence.inverse), "evidence.certainty": all(evidence.certainty),
            "evidence.correction": all(evidence.correction), "evidence.letter": all(evidence.letter),
            "evidence.aim": all(evidence.aim), "people.party": all(people.party),
            "people.stance": all(people.stance), "people.consent": all(people.consent),
            "people.outcome": all(people.outcome), "people.verification": all(people.verification),
            "support.gap": all(support.gap), "support.meaning": all(support.meaning),
            "support.lack": all(support.lack), "support.part": all(support.part),
            "support.weight": all(support.weight),
            "drawings.link": all(drawings.link), "drawings.form": all(drawings.form),
            "drawings.mapTitle": [drawings.mapTitle("あ")], "drawings.chartTitle": [drawings.chartTitle("あ")],
            "drawings.day": [-300, 540].map { drawings.day("1", PartialDate.Time(minutes: 0, offset: $0)) },
            "translations.untranslated": [translations.untranslated("あ")],
            "translations.partly": [translations.partly("あ")],
            "translations.outdated": [translations.outdated("あ")],
            "translations.standing": all { translations.standing($0, "あ") },
            "translations.translator": [translations.translator("あ")],
            "translations.original": [translations.original("あ")],
            "data.meaning": all(data.meaning), "data.licence": [data.licence("あ")],
            "marks.bracketed": [marks.bracketed("あ")], "marks.number": [marks.number(1204)],
            "argument.told": [argument.told("あ").description],
            "argument.answerBy": [argument.answerBy("あ").description],
            "provenance.by": [provenance.by("あ").description],
            "lists.accordingTo": [lists.accordingTo("あ").description],
            "letter.point": [letter.point(1, "あ")],
            "keeping.answer": all(keeping.answer), "keeping.shownPoints": keeping.shownPoints,
            "keeping.notShownPoints": keeping.notShownPoints,
            "keeping.rebuildHint": [keeping.rebuildHint("1").description],
            "keeping.checkingHint": [keeping.checkingHint("あ").description],
            "keeping.edition": [keeping.edition("1")], "keeping.list": [keeping.list("1").description],
            "outward.behindOriginal": [outward.behindOriginal("あ").description],
            "outward.change": all(outward.change), "outward.changed": all { outward.changed($0, "1") },
            "kinds.language": ["de", "en", "fr", "ja", "zh"].compactMap { LanguageTag($0) }.map(
                kinds.language),
        ]
    }

    private var sentences: [String: [String]] {
        get throws {
            let date = try PartialDate(parsing: "2024-11-26T12:01-05:00?~")
            let licence = Settings.Licence(text: "あ", data: "い", code: "う")
            return [
                "layout.edition": [layout.edition("1").description],
                "layout.changed": [layout.changed("1").description], "layout.digest": [layout.digest("1")],
                "layout.licence": [layout.licence(licence)], "keeping.terms": [keeping.terms(licence)],
                "layout.cite": [layout.cite("あ", "い", "う", "1")],
                "layout.movedTo": [layout.movedTo("あ").description], "kinds.quoted": [kinds.quoted("あ")],
                "kinds.list": [kinds.list(["あ", "い", "う"]).description], "dates.date": [dates.date(date)],
                "dates.between": [dates.between("1", "2")],
                "dates.betweenTimes": [dates.betweenTimes("1", "2").description],
                "media.show": all { media.show($0, "あ") },
                "media.download": [media.download("1", "2"), media.download("1", nil)],
                "people.statement": [people.statement("あ", "1")], "people.reply": [people.reply("あ")],
                "people.correction": [people.correction("1", nil), people.correction("1", "あ")],
                "files.correction": [files.correction("1", "あ").description],
                "files.corrected": [files.corrected("1").description],
                "quoting.checked": [
                    quoting.checked("1", "2", nil).description, quoting.checked("1", "2", "3").description,
                ],
                "citing.file": [citing.file("あ")], "citing.archived": [citing.archived("あ")],
            ]
        }
    }

    /// What has a number: of one and of several.
    private var counts: [String: [String]] {
        let numbers = [1, 2]
        return [
            "layout.back": numbers.map(layout.back),
            "letter.pointMark": numbers.map(letter.pointMark),
            "letter.version": numbers.map(letter.version),
            "kinds.count": Kind.allCases.flatMap { kind in numbers.map { kinds.count(kind, $0) } },
            "dates.year": [1988, 1989, 2018, 2019, 2024].map(dates.year),
            "dates.month": (1...12).map { dates.month($0, 2024) },
            "prompts.seconds": ["1", "2"].map(prompts.seconds), "prompts.output": numbers.map(prompts.output),
            "provenance.output": numbers.map(provenance.output),
            "lists.part": numbers.map(lists.part), "lists.values": numbers.map(lists.values),
            "lists.range": Kind.allCases.map { lists.range($0, 100..<200, "100", 944).description },
            "lists.whole": Kind.allCases.map { lists.whole($0, "2").description },
            "lists.share": [lists.share(2, 3)], "lists.place": numbers.map(lists.place),
            "lists.citedByPrompts": numbers.map(lists.citedByPrompts),
            "argument.answerCount": numbers.map(argument.answerCount),
            "argument.supportCount": numbers.map(argument.supportCount),
            "argument.contradictionCount": numbers.map(argument.contradictionCount),
            "drawings.mapDescription": numbers.map { drawings.mapDescription($0, 2) },
            "drawings.mapAlternative": numbers.map { drawings.mapAlternative($0, 2, $0 == 2) },
            "drawings.moreBelow": numbers.map(drawings.moreBelow),
            "drawings.coinciding": numbers.map(drawings.coinciding),
            "drawings.timelineDescription": numbers.map { drawings.timelineDescription($0, 2024, 2026) },
            "drawings.timelineAlternative": numbers.map { drawings.timelineAlternative($0, 2024, 2026) },
            "drawings.chartAlternative": [1, 2, 3].map { drawings.chartAlternative($0, 3) },
            "drawings.undated": numbers.map(drawings.undated), "drawings.more": numbers.map(drawings.more),
            "media.size": [1, 2, 2000, 2_000_000, 2_000_000_000].map(media.size),
            "media.bytes": numbers.map(media.bytes), "media.frames": ["1", "2"].map(media.frames),
            "quoting.unchecked": numbers.map { quoting.unchecked($0, 2) },
            "support.made": numbers.map(support.made),
            "support.share": Coverage.Gap.allCases.map { support.share($0, "2", 3).description },
            "keeping.gone": numbers.map(keeping.gone),
            "keeping.change": numbers.flatMap { number in all { keeping.change($0, number) } },
            "support.noCaptureReason": [support.noCaptureReason(2, 3)],
        ]
    }
}

private func all<Word: CaseIterable>(_ phrase: (Word) -> String) -> [String] { Word.allCases.map(phrase) }
