import DossierKit
import HTML

extension Phrases.Lists {
    static let english = Phrases.Lists(
        parts: "Parts of this list",
        previous: "Previous",
        next: "Next",
        part: { "Part \($0)" },
        allParts: "All pages",
        range: { kind, range, shown, total in
            let name = Phrases.Kinds.english.name(kind)
            return
                "\(name) \(grouped(range.lowerBound + 1)) to \(grouped(range.upperBound)): \(shown) of \(grouped(total))"
        },
        whole: { kind, count in "\(Phrases.Kinds.english.name(kind)): all \(count)" },
        total: "Total",
        number: "Number",
        share: { "\(grouped($0)) of \(grouped($1))" },
        multiple:
            "A prompt may have several of these, so the numbers do not add up to the number of prompts.",
        browse: "Ways to browse the prompts",
        undated: "Date unknown",
        months: "Months",
        listView: "List",
        galleryView: "Gallery",
        verifications: "Signatories by how each is known",
        values: { counted($0, "value", "values") },
        citedIn: "Cited in",
        place: { "place \($0)" },
        citedNowhere: "Nothing in this dossier cites it.",
        citedByPrompts: { counted($0, "prompt", "prompts") },
        accounts: "Who says when",
        valuesBySource: "Values by source",
        accordingTo: { "according to \($0)" },
        byName: "In the order of their names.")
}

extension Phrases.Argument {
    static let english = Phrases.Argument(
        support: "What speaks for it",
        opposition: "What speaks against it",
        context: "Context",
        none: "Nothing is recorded.",
        relations: "Relation to other claims",
        statements: "Statements",
        events: "Events",
        objection: "The objection",
        answers: "The answers",
        answerCount: { counted($0, "answer", "answers") },
        supportCount: { counted($0, "source for it", "sources for it") },
        contradictionCount: { counted($0, "source against it", "sources against it") },
        answerBy: { "Answer of \($0):" },
        noAnswer: "No answer was found.",
        constructed: "Put together by the editors from several sources",
        readStatement: "statement",
        told: { "\($0), as the editors tell it" },
        objectionsAnswered: "Objections answered here",
        objectionsMade: "Objections made",
        answersGiven: "Objections answered",
        claimsMade: "Claims made",
        claimsNaming: "Claims that criticise this party",
        was: "What it said",
        now: "What is known now",
        why: "Why",
        statusReason: "Why this status")
}
