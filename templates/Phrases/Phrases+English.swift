import DossierKit
import HTML

extension Phrases {
    /// The interface in English.
    static let english = Phrases(
        language: .english, marks: .english, layout: .english, kinds: .english, dates: .english,
        prompts: .english, provenance: .english,
        evidence: .english, people: .english, labels: .english, home: .english, letter: .english,
        argument: .english, lists: .english, support: .english, files: .english, addresses: .english,
        downloads: .english,
        drawings: .english,
        translations: .english, citing: .english, quoting: .english, ways: .english,
        search: .english, media: .english, keeping: .english, data: .english,
        outward: .english)
}

/// A number with its noun: `1 claim`, `2 claims`.
func counted(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? "1 \(one)" : "\(grouped(number)) \(many)"
}

extension Phrases.Layout {
    static let english = Phrases.Layout(
        skip: "Skip to the content",
        navigation: "Parts of the dossier",
        breadcrumb: "Where this page stands",
        contents: "On this page",
        home: "Home",
        notes: "Sources",
        back: { "Back to place \($0)" },
        copy: "Copy",
        copied: "Copied",
        original: "original",
        edition: { "Edition of \($0)." },
        changed: { "Last change of this record: \($0)." },
        digest: { "Digest \($0)." },
        licence: { "Text: \($0.text). Data: \($0.data). Program: \($0.code)." },
        challenge: "Challenge this page",
        noContact: "To challenge this page: the editors have not given an address yet.",
        cite: { title, publisher, dossier, edition in
            "To cite: \(publisher), “\(title)”, \(dossier), edition of \(edition)."
        },
        notFound: "There is no such page",
        notFoundHint: """
            The address may be mistyped, or the page may have been taken away. If the link below does not help \
            either, shorten the address from its end.
            """,
        moved: "This page has moved",
        movedTo: { "It is now here: \($0)" })
}

extension Phrases.Home {
    static let english = Phrases.Home(
        contents: "In this dossier", stances: "Who speaks on which side",
        support: "How well it is supported", reading: "To read", strongestClaim: "The strongest claim",
        strongestObjection: "The strongest objection")
}

extension Phrases.LetterPhrases {
    static let english = Phrases.LetterPhrases(
        version: { "version \($0)" },
        point: { "passage \($0), “\($1)”" },
        pointMark: { "Passage \($0)" },
        versions: "Versions",
        claims: "Claims made here")
}

extension Phrases.Dates {
    static let english = Phrases.Dates(
        date: { date in
            var text = String(date.year)
            if let month = date.month { text = "\(englishMonths[month - 1]) \(text)" }
            if let day = date.day { text = "\(day) \(text)" }
            if let time = date.time { text = "\(englishTime(time)) on \(text)" }
            if date.isApproximate { text = "about \(text)" }
            return date.isUncertain ? "\(text) (uncertain)" : text
        },
        between: { "\($0) to \($1)" },
        betweenTimes: { "\($0) to \($1)" },
        unknown: "date unknown",
        year: { String($0) },
        month: { "\(englishMonths[$0 - 1]) \($1)" })
}

private let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
]

/// `08:30 (UTC−05:00)`, with a minus sign, not a hyphen.
private func englishTime(_ time: PartialDate.Time) -> String {
    guard time.offset != 0 else { return "\(clock(time.minutes)) (UTC)" }
    let sign = time.offset < 0 ? "−" : "+"
    return "\(clock(time.minutes)) (UTC\(sign)\(clock(abs(time.offset))))"
}

/// Minutes as hours and minutes of two digits: `08:30`.
private func clock(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return "\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
}
