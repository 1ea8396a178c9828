import DossierKit
import HTML

@testable import Templates

extension Phrases {
    /// The interface in German: all that a further language is.
    static let german = Phrases(
        language: LanguageTag("de") ?? .english, marks: .german, layout: .german, kinds: .german,
        dates: .german, prompts: .german, provenance: .german, evidence: .german, people: .german,
        labels: .german,
        home: .german, letter: .german, argument: .german, lists: .german, support: .german,
        files: .german, addresses: .german, downloads: .german, drawings: .german, translations: .german,
        citing: .german, quoting: .german,
        ways: .german,
        search: .german, media: .german, keeping: .german, data: .german, outward: .german)
}

/// A number with its noun: `1 Behauptung`, `2 Behauptungen`.
private func germanCount(_ number: Int, _ one: String, _ many: String) -> String {
    "\(grouped(number, by: ".")) \(number == 1 ? one : many)"
}

/// Words in „…“; those that they quote themselves stand in ‚…‘.
private func germanQuoted(_ words: String) -> String {
    let inner = words.replacing("„", with: "‚").replacing("“", with: "‘").replacing("”", with: "’")
    return "„\(inner)“"
}

extension Phrases.Marks {
    static let german = Phrases.Marks(
        comma: ", ", semicolon: "; ", colon: ": ", stop: ". ", gap: " ", dash: " – ", dot: " · ",
        number: { grouped($0, by: ".") },
        bracketed: { " (\($0))" })
}

extension Phrases.Layout {
    static let german = Phrases.Layout(
        skip: "Zum Inhalt springen",
        navigation: "Teile des Dossiers",
        breadcrumb: "Pfad zu dieser Seite",
        contents: "Auf dieser Seite",
        home: "Startseite",
        notes: "Quellen",
        back: { "Zurück zur Stelle \($0)" },
        copy: "Kopieren",
        copied: "Kopiert",
        original: "Original",
        edition: { "Stand: \($0)." },
        changed: { "Letzte Änderung dieses Eintrags: \($0)." },
        digest: { "Prüfsumme: \($0)." },
        licence: { "Text: \($0.text). Daten: \($0.data). Programm: \($0.code)." },
        challenge: "Dieser Seite widersprechen",
        noContact: "Um dieser Seite zu widersprechen: Die Redaktion hat noch keine Adresse angegeben.",
        cite: { title, publisher, dossier, edition in
            "Zitierweise: \(publisher), \(germanQuoted(title)), \(dossier), Stand: \(edition)."
        },
        notFound: "Diese Seite gibt es nicht",
        notFoundHint: """
            Vielleicht ist die Adresse falsch geschrieben, oder die Seite wurde entfernt. Führt auch der Link unten \
            nicht weiter, hilft es, die Adresse vom Ende her zu kürzen.
            """,
        moved: "Diese Seite ist umgezogen",
        movedTo: { "Sie steht jetzt hier: \($0)" })
}

extension Phrases.Home {
    static let german = Phrases.Home(
        contents: "In diesem Dossier", stances: "Wer für welche Seite spricht",
        support: "Wie gut es belegt ist",
        reading: "Zum Lesen", strongestClaim: "Die stärkste Behauptung",
        strongestObjection: "Der stärkste Einwand")
}

extension Phrases.LetterPhrases {
    static let german = Phrases.LetterPhrases(
        version: { "Fassung \($0)" },
        point: { "Stelle \($0), „\($1)“" },
        pointMark: { "Abschnitt \($0)" },
        versions: "Fassungen",
        claims: "Behauptungen an dieser Stelle")
}

// MARK: - Dates

extension Phrases.Dates {
    static let german = Phrases.Dates(
        date: { date in
            let about = date.isApproximate ? "ca. " : ""
            var text = String(date.year)
            if let month = date.month { text = "\(germanMonths[month - 1]) \(text)" }
            if let day = date.day { text = "\(day). \(text)" }
            text = date.time.map { "\(text), \(about)\(germanTime($0))" } ?? "\(about)\(text)"
            return date.isUncertain ? "\(text) (unsicher)" : text
        },
        between: { "\($0) bis \($1)" },
        betweenTimes: { "\($0) bis \($1)" },
        unknown: "Datum unbekannt",
        year: { String($0) },
        month: { "\(germanMonths[$0 - 1]) \($1)" })
}

private let germanMonths = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
]

/// `08:30 Uhr (UTC−05:00)`, with a minus sign, not a hyphen.
private func germanTime(_ time: PartialDate.Time) -> String {
    let sign = time.offset < 0 ? "−" : "+"
    let zone = time.offset == 0 ? "UTC" : "UTC\(sign)\(germanClock(abs(time.offset)))"
    return "\(germanClock(time.minutes)) Uhr (\(zone))"
}

/// Minutes as hours and minutes of two digits: `08:30`.
private func germanClock(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return "\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
}

// MARK: - Kinds

extension Phrases.Kinds {
    static let german = Phrases.Kinds(
        name: { $0.germanName },
        summary: { $0.germanSummary },
        count: { kind, number in
            switch kind {
            case .letter: germanCount(number, "Fassung", "Fassungen")
            case .claim: germanCount(number, "Behauptung", "Behauptungen")
            case .statement: germanCount(number, "Äußerung", "Äußerungen")
            case .counterargument: germanCount(number, "Gegenargument", "Gegenargumente")
            case .prompt: germanCount(number, "Prompt", "Prompts")
            case .source: germanCount(number, "Quelle", "Quellen")
            case .event: germanCount(number, "Ereignis", "Ereignisse")
            case .party: germanCount(number, "beteiligte Seite", "Beteiligte")
            case .signatory: germanCount(number, "Unterschrift", "Unterschriften")
            case .reply: germanCount(number, "Stellungnahme", "Stellungnahmen")
            case .figure: germanCount(number, "Zahlenangabe", "Zahlenangaben")
            case .correction: germanCount(number, "Korrektur", "Korrekturen")
            case .page: germanCount(number, "Seite", "Seiten")
            }
        },
        list: { members in
            guard let last = members.last, members.count > 1 else { return members.first ?? .empty }
            return "\(HTML.join(members.dropLast(), separator: ", ")) und \(last)"
        },
        quoted: { germanQuoted($0) },
        language: { germanLanguages[$0.description] ?? $0.description })
}

private let germanLanguages = [
    "ar": "Arabisch", "de": "Deutsch", "en": "Englisch", "es": "Spanisch", "fr": "Französisch",
    "it": "Italienisch", "ja": "Japanisch", "ko": "Koreanisch", "nl": "Niederländisch", "pl": "Polnisch",
    "pt": "Portugiesisch", "ru": "Russisch", "tr": "Türkisch", "uk": "Ukrainisch", "zh": "Chinesisch",
]

extension Kind {
    fileprivate var germanName: String {
        switch self {
        case .letter: "Der Brief"
        case .claim: "Behauptungen"
        case .statement: "Äußerungen"
        case .counterargument: "Gegenargumente"
        case .prompt: "Prompts"
        case .source: "Quellen"
        case .event: "Chronik"
        case .party: "Beteiligte"
        case .signatory: "Unterzeichnende"
        case .reply: "Stellungnahmen"
        case .figure: "Zahlen"
        case .correction: "Korrekturen"
        case .page: "Seiten"
        }
    }

    fileprivate var germanSummary: String {
        switch self {
        case .letter: "Was der Brief sagt, Punkt für Punkt."
        case .claim: "Was der Brief behauptet, je ein Satz, mit dem, was dafür und was dagegen spricht."
        case .statement: "Was öffentlich gesagt wurde, geordnet nach der Haltung, die daraus spricht."
        case .counterargument:
            "Einwände, so stark, wie sie vorgebracht werden, neben den Erwiderungen darauf."
        case .prompt: "Prompts und die damit erzeugten Videos, soweit sie bekannt sind."
        case .source: "Alles, was zitiert wird, und wie viel davon gelesen wurde."
        case .event: "Was geschah, der Reihe nach, mit Daten, die nicht genauer sind als die Quellen."
        case .party: "Die Personen, Gruppen und Unternehmen, die in dem Fall eine Rolle spielen."
        case .signatory: "Die Namen unter dem Brief und wie jeder davon belegt ist."
        case .reply: "Was die Kritisierten geantwortet haben und ob sie gefragt wurden."
        case .figure: "Zahlen, bei denen die Quellen auseinandergehen, und wer welche nennt."
        case .correction:
            "Was veröffentlicht und dann geändert wurde: was dort stand, was jetzt dort steht und warum."
        case .page: "Über das Dossier und wie es entstanden ist."
        }
    }
}

// MARK: - Prompts

extension Phrases.PromptWords {
    static let german = Phrases.PromptWords(
        strength: {
            switch $0 {
            case .recorded: "belegt: Die Quelle zeigt beides zusammen"
            case .claimed: "behauptet von der Person, die es gepostet hat"
            case .inferred: "von der Redaktion erschlossen"
            case .unknown: "unbekannt"
            }
        },
        wording: {
            switch $0 {
            case .verbatim: "unverändert"
            case .excerpt: "im Auszug"
            case .none: "keiner"
            }
        },
        sourceWording: {
            switch $0 {
            case .full: "vollständig"
            case .part: "teilweise"
            case .none: "keiner"
            case .unknown: "unbekannt"
            }
        },
        availability: {
            switch $0 {
            case .hosted: "hier"
            case .linked: "verlinkt"
            case .lost: "verloren"
            case .withheld: "zurückgehalten"
            case .none: "kein Video"
            case .unknown: "unbekannt"
            }
        },
        facet: { $0.germanName },
        byFacet: { "Nach \($0.germanName)" },
        notRecorded: "nicht erfasst",
        noValue: "keine",
        length: {
            switch $0 {
            case .upTo5: "bis 5 Sekunden"
            case .upTo10: "über 5 bis 10 Sekunden"
            case .upTo20: "über 10 bis 20 Sekunden"
            case .upTo60: "über 20 bis 60 Sekunden"
            case .longer: "über 60 Sekunden"
            }
        },
        seconds: { $0 == "1" ? "1 Sekunde" : "\($0.replacing(".", with: ",")) Sekunden" },
        words: {
            switch $0 {
            case .verbatim: "Der Prompt"
            case .excerpt: "Aus dem Prompt"
            case .none: "Der Prompt"
            }
        },
        outputs: "Video",
        output: { "Video \($0)" },
        noOutputs: "Es ist kein Video erfasst.",
        watch: "Am Ort der Veröffentlichung ansehen",
        captions: "Untertiteldatei",
        similar: "Ähnliche Prompts",
        details: "Was erfasst ist")
}

extension Facet {
    fileprivate var germanName: String {
        switch self {
        case .period: "Zeitraum"
        case .creator: "Urheberschaft"
        case .availability: "Verfügbarkeit"
        case .model: "Modell"
        case .tag: "Thema"
        case .duration: "Länge"
        case .attribution: "Bindung von Prompt und Video"
        case .wording: "Gezeigter Wortlaut"
        case .resolution: "Auflösung"
        case .aspect: "Seitenverhältnis"
        case .warning: "Hinweis"
        case .language: "Sprache"
        case .source: "Quelle"
        }
    }
}

extension Phrases.Provenance {
    static let german = Phrases.Provenance(
        heading: "Wie es hierher kam",
        written: "Geschrieben",
        made: "Zu einem Video gemacht",
        posted: "Gepostet",
        output: { "Video \($0)" },
        by: { "von \($0)" },
        noAuthor: "Urheberschaft nicht erfasst",
        noTime: "Zeit nicht erfasst",
        noModel: "Modell nicht erfasst",
        noPoster: "von wem, ist nicht erfasst",
        translation: "Übersetzung")
}

// MARK: - Evidence

extension Phrases.EvidenceWords {
    static let german = Phrases.EvidenceWords(
        form: { $0.germanName },
        standing: {
            switch $0 {
            case .primary: "Primärquelle"
            case .secondary: "Sekundärquelle"
            case .tertiary: "Tertiärquelle"
            }
        },
        seen: {
            switch $0 {
            case .full: "vollständig gelesen"
            case .excerpt: "teilweise gelesen"
            case .copy: "als Kopie gelesen"
            case .relayed: "über eine andere Quelle bekannt"
            case .titleOnly: "nur den Titel gesehen"
            case .notSeen: "nicht eingesehen"
            }
        },
        claimForm: {
            switch $0 {
            case .fact: "Tatsachenbehauptung"
            case .interpretation: "Deutung"
            case .value: "Werturteil"
            case .demand: "Forderung"
            case .prediction: "Prognose"
            }
        },
        status: {
            switch $0 {
            case .asserted: "aufgestellt, nicht geprüft"
            case .supported: "belegt"
            case .disputed: "umstritten"
            case .refuted: "widerlegt"
            case .unverifiable: "nicht überprüfbar"
            }
        },
        relation: {
            switch $0 {
            case .supports: "Stützt"
            case .rebuts: "Bestreitet"
            case .undercuts: "Entkräftet"
            case .qualifies: "Schränkt ein"
            case .restates: "Wiederholt"
            }
        },
        inverse: {
            switch $0 {
            case .supports: "Gestützt durch"
            case .rebuts: "Bestritten durch"
            case .undercuts: "Entkräftet durch"
            case .qualifies: "Eingeschränkt durch"
            case .restates: "Wiederholt in"
            }
        },
        certainty: {
            switch $0 {
            case .confirmed: "bestätigt"
            case .reported: "berichtet, nicht bestätigt"
            case .disputed: "umstritten"
            }
        },
        correction: {
            switch $0 {
            case .factual: "Sachverhalt"
            case .wording: "Wortlaut"
            case .attribution: "Zuschreibung"
            case .number: "Zahl"
            case .addition: "Ergänzung"
            }
        },
        letter: {
            switch $0 {
            case .fullText: "Dies ist der vollständige Text des Briefs."
            case .account: "Dies ist eine Wiedergabe des Briefs in den Worten der Redaktion, nicht sein Text."
            }
        },
        aim: {
            switch $0 {
            case .letter: "Der Brief als Ganzes"
            case .act: "Das Vorgehen"
            case .press: "Die Berichte in der Presse"
            }
        })
}

extension Source.Form {
    fileprivate var germanName: String {
        switch self {
        case .article: "Artikel"
        case .articleJournal: "Fachartikel"
        case .articleMagazine: "Zeitschriftenartikel"
        case .articleNewspaper: "Zeitungsartikel"
        case .bill: "Gesetzentwurf"
        case .book: "Buch"
        case .broadcast: "Sendung"
        case .chapter: "Buchkapitel"
        case .dataset: "Datensatz"
        case .document: "Dokument"
        case .hearing: "Anhörung"
        case .interview: "Interview"
        case .legalCase: "Gerichtsentscheidung"
        case .legislation: "Rechtsvorschrift"
        case .manuscript: "Manuskript"
        case .motionPicture: "Film oder Video"
        case .pamphlet: "Broschüre"
        case .personalCommunication: "persönliche Mitteilung"
        case .post: "Onlinebeitrag"
        case .postWeblog: "Blogbeitrag"
        case .report: "Bericht"
        case .software: "Software"
        case .song: "Lied"
        case .speech: "Rede"
        case .thesis: "Hochschulschrift"
        case .webpage: "Webseite"
        }
    }
}

// MARK: - People

extension Phrases.PeopleWords {
    static let german = Phrases.PeopleWords(
        party: {
            switch $0 {
            case .person: "Person"
            case .group: "Gruppe"
            case .company: "Unternehmen"
            case .unnamed: "nicht namentlich genannte Person"
            case .persona: "Kunstfigur"
            }
        },
        stance: {
            switch $0 {
            case .for: "Dafür"
            case .against: "Dagegen"
            case .mixed: "Teils, teils"
            case .neutral: "Neutral"
            case .unknown: "Haltung unbekannt"
            case .predates: "Aus der Zeit davor"
            }
        },
        consent: {
            switch $0 {
            case .publishedElsewhere: "anderswo veröffentlicht"
            case .given: "mit Einwilligung"
            case .anonymousAgreed: "mit Einwilligung, ohne Namen"
            }
        },
        outcome: {
            switch $0 {
            case .notAsked: "nicht angefragt"
            case .publicStatementOnly: "nicht angefragt; nur öffentliche Äußerungen"
            case .answered: "beantwortet"
            case .declined: "Stellungnahme abgelehnt"
            case .noAnswer: "angefragt, keine Antwort"
            case .pending: "angefragt, Antwort steht aus"
            }
        },
        verification: {
            switch $0 {
            case .signedFile: "mit Schlüssel signiert"
            case .twoWayLink: "von der eigenen Seite aus verlinkt"
            case .emailDomain: "per E-Mail der Organisation bestätigt"
            case .inPerson: "vor Ort unterzeichnet"
            case .vouched: "durch Dritte verbürgt"
            case .platformCommit: "eingetragen von dem Konto, das den Brief veröffentlicht hat"
            case .selfDeclared: "eigene Angabe"
            case .namedByOrganisers: "von den Organisierenden genannt"
            case .unverified: "nicht überprüft"
            }
        },
        countedOnly: "nur gezählt, ohne Namen",
        pseudonym: "ein Pseudonym",
        statement: { "\($0), \($1)" },
        reply: { "Stellungnahme von \($0)" },
        correction: { date, page in
            page.map { "Korrektur vom \(date): \($0)" } ?? "Korrektur vom \(date)"
        })
}

// MARK: - Labels

extension Phrases.Labels {
    static let german = Phrases.Labels(
        about: "Bezieht sich auf",
        accessed: "Gelesen am",
        actors: "Beteiligt",
        addressedTo: "Gerichtet an",
        aimsAt: "Richtet sich gegen",
        archived: "Archivierte Kopie",
        asked: "Anfrage",
        aspect: "Seitenverhältnis",
        attribution: "Verbindung von Prompt und Video",
        author: "Verfasst von",
        availability: "Verfügbarkeit",
        basis: "Grund der Aufnahme",
        certainty: "Gewissheit",
        claims: "Behauptungen",
        closed: "Ende der Unterzeichnung",
        concerning: "Betrifft",
        connection: "Verbindung zum Fall",
        created: "Entstanden",
        creator: "Urheberschaft",
        date: "Datum",
        dated: "Datierung",
        duration: "Länge",
        gaps: "Was fehlt",
        given: "Geäußert",
        language: "Sprache",
        links: "Im Netz",
        madeBy: "Geäußert von",
        method: "Wie unterzeichnet wird",
        model: "Modell",
        name: "Name",
        names: "Kritisiert",
        noCapture: "Warum eine Kopie fehlt",
        note: "Anmerkung",
        opened: "Beginn der Unterzeichnung",
        origin: "Original",
        originalID: "Nummer in der Quelle",
        outcome: "Ergebnis",
        page: "Seite",
        period: "Zeitraum",
        points: "Stellen des Briefs",
        postedBy: "Gepostet von",
        published: "Veröffentlicht",
        publisher: "Herausgegeben von",
        rebuts: "Richtet sich gegen",
        remark: "Bemerkung",
        repeats: "Gibt wieder",
        reply: "Stellungnahme",
        resolution: "Auflösung",
        role: "Rolle",
        seen: "Eingesehen",
        sha256: "SHA-256",
        source: "Quelle",
        sources: "Quellen",
        stance: "Haltung",
        standing: "Einordnung",
        status: "Status",
        tags: "Themen",
        title: "Titel",
        type: "Art",
        value: "Wert",
        verification: "Nachweis",
        version: "Fassung",
        warnings: "Zu beachten",
        when: "Zeitpunkt",
        wording: "Hier gezeigter Wortlaut",
        wordingAtSource: "Wortlaut in der Quelle")
}

// MARK: - Lists and arguments

extension Phrases.Lists {
    static let german = Phrases.Lists(
        parts: "Teile dieser Liste",
        previous: "Zurück",
        next: "Weiter",
        part: { "Teil \($0)" },
        allParts: "Alle Seiten",
        range: { kind, range, shown, total in
            "\(kind.germanName) \(range.lowerBound + 1) bis \(range.upperBound): \(shown) von \(total)"
        },
        whole: { kind, count in "\(kind.germanName): insgesamt \(count)" },
        total: "Summe",
        number: "Anzahl",
        share: { "\($0) von \($1)" },
        multiple: """
            Ein Prompt kann mehrere davon haben; deshalb ergeben die Zahlen zusammen nicht die Zahl der Prompts.
            """,
        browse: "Zugänge zu den Prompts",
        undated: "Datum unbekannt",
        months: "Nach Monaten",
        listView: "Liste",
        galleryView: "Bilder",
        verifications: "Unterzeichnende nach Art des Nachweises",
        values: { germanCount($0, "Wert", "Werte") },
        citedIn: "Zitiert in",
        place: { "Stelle \($0)" },
        citedNowhere: "Nichts in diesem Dossier zitiert diese Quelle.",
        citedByPrompts: { germanCount($0, "Prompt", "Prompts") },
        accounts: "Wer welchen Zeitpunkt nennt",
        valuesBySource: "Werte nach Quelle",
        accordingTo: { "laut \($0)" },
        byName: "Geordnet nach Namen.")
}

extension Phrases.Argument {
    static let german = Phrases.Argument(
        support: "Was dafür spricht",
        opposition: "Was dagegen spricht",
        context: "Kontext",
        none: "Dazu ist nichts erfasst.",
        relations: "Verhältnis zu anderen Behauptungen",
        statements: "Äußerungen",
        events: "Ereignisse",
        objection: "Der Einwand",
        answers: "Die Erwiderungen",
        answerCount: { germanCount($0, "Erwiderung", "Erwiderungen") },
        supportCount: { germanCount($0, "Quelle dafür", "Quellen dafür") },
        contradictionCount: { germanCount($0, "Quelle dagegen", "Quellen dagegen") },
        answerBy: { "Erwiderung von \($0):" },
        noAnswer: "Es wurde keine Erwiderung gefunden.",
        constructed: "Von der Redaktion aus mehreren Quellen zusammengestellt",
        readStatement: "zur Äußerung",
        told: { "\($0), in den Worten der Redaktion" },
        objectionsAnswered: "Einwände, auf die hier erwidert wird",
        objectionsMade: "Vorgebrachte Einwände",
        answersGiven: "Beantwortete Einwände",
        claimsMade: "Aufgestellte Behauptungen",
        claimsNaming: "Kritik in Behauptungen",
        was: "Was dort stand",
        now: "Was jetzt dort steht",
        why: "Warum es geändert wurde",
        statusReason: "Warum dieser Status")
}

// MARK: - Support

extension Phrases.Support {
    static let german = Phrases.Support(
        coverage: "Was fehlt",
        coverageHint: """
            Was beim aufmerksamen Lesen dieses Dossiers fehlt: Behauptungen, die auf wenig beruhen, Quellen, die \
            verschwinden könnten, Antworten, um die niemand gebeten hat. Die Zahlen sind aus den Einträgen gezählt.
            """,
        evidence: "Behauptungen und Quellen",
        evidenceHint: """
            Jede Behauptung mit allen Quellen, die dafür, dagegen oder als Kontext angegeben sind, und mit den Worten, \
            die daraus zitiert werden.
            """,
        gap: { $0.germanName },
        meaning: { $0.germanMeaning },
        lack: { $0.germanLack },
        share: { gap, count, total in "\(count) von \(gap.germanTotal(total))" },
        part: {
            switch $0 {
            case .claims: "Worauf Behauptungen beruhen"
            case .answers: "Wer gehört wurde"
            case .sources: "Quellen"
            case .events: "Ereignisse und Daten"
            case .translations: "Übersetzungen"
            }
        },
        overview: "Alle Lücken und die Zahl der betroffenen Einträge",
        gapLabel: "Lücke",
        made: {
            $0 == 1
                ? "Der andere Einwand wurde öffentlich vorgebracht."
                : "Die anderen \($0) Einwände wurden öffentlich vorgebracht."
        },
        uncopiedBySeen: "Quellen ohne archivierte Kopie danach, wie weit sie gelesen wurden",
        noCaptureReason: { "Bei \($0) von \($1) steht, warum eine Kopie fehlt." },
        matrix: "Behauptungen und die Zahl der Quellen, die jeweils angegeben sind",
        cells: "Die Quellen jeder Behauptung",
        notYet: "Noch nicht belegt",
        weight: {
            switch $0 {
            case .supports: "Dafür"
            case .contradicts: "Dagegen"
            case .context: "Kontext"
            }
        })
}

extension Coverage.Gap {
    fileprivate var germanName: String {
        switch self {
        case .noEvidence: "Tatsachenbehauptungen ohne Belege"
        case .noSupport: "Tatsachenbehauptungen ohne stützende Quelle"
        case .oneSource: "Tatsachenbehauptungen mit nur einer stützenden Quelle"
        case .oneOrigin: "Tatsachenbehauptungen, deren Quellen auf eine einzige zurückgehen"
        case .noReply: "Kritische Tatsachenbehauptungen ohne Angabe zu einer Stellungnahme"
        case .notAsked: "Kritisierte, die nicht um Stellungnahme gebeten wurden"
        case .constructed: "Von der Redaktion zusammengestellte Einwände"
        case .notSeen: "Nicht eingesehene Quellen"
        case .uncited: "Nirgends zitierte Quellen"
        case .noCopy: "Quellen ohne archivierte Kopie"
        case .lost: "Verschwundene Quellen ohne archivierte Kopie"
        case .accessUnknown: "Quellen, die an einem unbekannten Tag gelesen wurden"
        case .quoteUnchecked: "Einträge mit Zitaten, die mit keiner Sicherung verglichen wurden"
        case .disputed: "Umstrittene Ereignisse"
        case .afterEdition: "Daten nach dem Stand des Dossiers"
        case .untranslated: "Nicht oder nicht vollständig übersetzte Einträge"
        case .outdated: "Seit der Übersetzung geänderte Einträge"
        }
    }

    fileprivate var germanMeaning: String {
        switch self {
        case .noEvidence:
            "Sie werden als Tatsachen behauptet; Quellen dafür oder dagegen sind noch nicht angegeben."
        case .noSupport: "Alle angegebenen Quellen sprechen dagegen oder geben nur den Kontext."
        case .oneSource: "Wenn diese Quelle irrt, werden sie hier durch nichts anderes gestützt."
        case .oneOrigin: "Mehrere Quellen sind angegeben, doch alle geben wieder, was eine von ihnen sagt."
        case .noReply:
            "Sie kritisieren jemanden, und nirgends steht, was die Antwort war oder warum nicht gefragt wurde."
        case .notAsked:
            "Was sie bekanntermaßen öffentlich gesagt haben, wird gezeigt; gefragt wurden sie nicht."
        case .constructed: "Es fand sich niemand, von dem sie in diesen Worten stammen."
        case .notSeen: "Dass es sie gibt, ist bekannt, aber die Redaktion hat sie nicht gelesen."
        case .uncited: "Sie sind aufgeführt, doch nichts in diesem Dossier beruht auf ihnen."
        case .noCopy:
            "Wenn sich die Seite ändert oder verschwindet, lässt sich nicht mehr prüfen, was dort stand."
        case .lost: "Sie lassen sich nicht mehr prüfen."
        case .accessUnknown: "Im Eintrag steht nicht, an welchem Tag sie gelesen wurden."
        case .quoteUnchecked: "Ob die Worte so in der Quelle stehen, hat hier kein Programm nachgesehen."
        case .disputed: "Die Quellen nennen verschiedene Zeitpunkte; jede Angabe wird gezeigt."
        case .afterEdition: "Sie liegen nach dem Stand des Dossiers und sind vielleicht Tippfehler."
        case .untranslated: "In anderen Sprachen erscheinen sie in der, in der sie geschrieben wurden."
        case .outdated: "Ihre Übersetzung sagt womöglich, was sie selbst nicht mehr sagen."
        }
    }

    fileprivate var germanLack: String {
        switch self {
        case .noEvidence: "keine Belege"
        case .noSupport: "keine stützende Quelle"
        case .oneSource: "nur eine stützende Quelle"
        case .oneOrigin: "nur eine unabhängige Quelle"
        case .noReply: "keine Angabe zu einer Stellungnahme"
        case .notAsked: "nicht um Stellungnahme gebeten"
        case .constructed: "niemand, von dem er stammt"
        case .notSeen: "nicht eingesehen"
        case .uncited: "nirgends zitiert"
        case .noCopy: "keine archivierte Kopie"
        case .lost: "verschwunden, keine archivierte Kopie"
        case .accessUnknown: "Tag der Lektüre unbekannt"
        case .quoteUnchecked: "ein nicht verglichenes Zitat"
        case .disputed: "kein unstrittiges Datum"
        case .afterEdition: "ein Datum nach dem Stand des Dossiers"
        case .untranslated: "keine vollständige Übersetzung"
        case .outdated: "Übersetzung eines älteren Textes"
        }
    }

    /// The records that could have the gap, counted, in the dative.
    fileprivate func germanTotal(_ total: Int) -> String {
        switch self {
        case .noEvidence, .noSupport, .oneSource, .oneOrigin:
            germanCount(total, "Tatsachenbehauptung", "Tatsachenbehauptungen")
        case .noReply:
            germanCount(total, "kritischen Tatsachenbehauptung", "kritischen Tatsachenbehauptungen")
        case .notAsked: germanCount(total, "Eintrag zu Stellungnahmen", "Einträgen zu Stellungnahmen")
        case .constructed: germanCount(total, "Einwand", "Einwänden")
        case .notSeen, .uncited: germanCount(total, "Quelle", "Quellen")
        case .noCopy, .accessUnknown: germanCount(total, "Quelle im Netz", "Quellen im Netz")
        case .lost: germanCount(total, "verschwundenen Quelle", "verschwundenen Quellen")
        case .quoteUnchecked: germanCount(total, "Eintrag mit Zitaten", "Einträgen mit Zitaten")
        case .disputed: germanCount(total, "Ereignis", "Ereignissen")
        case .afterEdition: germanCount(total, "datierten Eintrag", "datierten Einträgen")
        case .untranslated: germanCount(total, "Eintrag mit Text", "Einträgen mit Text")
        case .outdated: germanCount(total, "übersetzten Eintrag", "übersetzten Einträgen")
        }
    }
}

// MARK: - Files and translations

extension Phrases.Addresses {
    static let german = Phrases.Addresses(
        gone: "Eine Stelle, die in einer früheren Ausgabe hier stand, ist gestrichen oder neu geschrieben.")
}

extension Phrases.Files {
    static let german = Phrases.Files(
        arguments: "Die Behauptungen, die Einwände und was sie verbindet, für Programme:",
        feed: "Feed der Korrekturen (Atom)",
        correction: { "Korrektur vom \($0): \($1)" },
        corrected: { "Korrigiert am \($0):" },
        whatChanged: "was dort stand und warum es geändert wurde")
}

extension Phrases.Outward {
    static let german = Phrases.Outward(
        archivedCopy: "archivierte Kopie", behindOriginal: { " (\($0))" }, changes: "Änderungen",
        changesFeed: "Feed der Änderungen (Atom)", change: { germanChange($0) },
        changed: { "\(germanChange($0)) in der Ausgabe vom \($1)" })
}

private func germanChange(_ change: Lock.Change) -> String {
    switch change {
    case .added: "Hinzugefügt"
    case .changed: "Geändert"
    case .removed: "Entfernt"
    }
}

extension Phrases.Downloads {
    static let german = Phrases.Downloads(
        text: "Text", one: "Herunterladen:", all: "Alles herunterladen:", lines: "JSON-Zeilen",
        schema: "Schema",
        package: "Datenpaket", feed: "Feed der neuen Prompts (Atom)")
}

extension Phrases.Citing {
    static let german = Phrases.Citing(
        page: "Diese Seite zitieren", source: "Diese Quelle zitieren", file: { "In der Datei \($0)" },
        archived: { "Archiviert unter \($0)" })
}

extension Phrases.Quoting {
    static let german = Phrases.Quoting(
        notChecked: "mit keiner Sicherung verglichen",
        checked: { made, digest, day in
            let on: HTML? = day.map { ", am \($0)" }
            return "verglichen mit einer Sicherung vom \(made), SHA-256 \(digest)…\(on)"
        },
        unchecked: {
            "Von \(germanCount($1, "Zitat", "Zitaten")) in diesem Dossier \($0 == 1 ? "wurde" : "wurden") "
                + "\(grouped($0, by: ".")) mit keiner Sicherung der Quelle verglichen."
        },
        captures: "Sicherungen",
        capturesHint: "Was von dieser Quelle aufbewahrt wurde: fremde Worte, wie sie damals lauteten",
        made: "Entstanden am", tool: "Werkzeug", person: "Erstellt von", digest: "SHA-256 des Textes",
        files: "Dateien", keptPrivately: "nicht öffentlich verwahrt", text: "Text",
        page: "Quelltext der Seite",
        picture: "Bild", print: "PDF")
}

extension Phrases.Ways {
    static let german = Phrases.Ways(
        mentions: "Was hierher führt", neighbours: "Davor und danach in der Liste", previous: "Zurück",
        next: "Weiter")
}

extension Phrases.Translations {
    static let german = Phrases.Translations(
        ownName: "Deutsch",
        otherLanguages: "Diese Seite in anderen Sprachen",
        untranslated: {
            "Diese Seite ist nicht übersetzt. Sie erscheint auf \($0), wie sie geschrieben wurde."
        },
        partly: {
            "Teile dieser Seite sind nicht übersetzt. Sie erscheinen auf \($0), wie sie geschrieben wurden."
        },
        outdated: { "Das Original (\($0)) hat sich geändert, seit es übersetzt wurde." },
        standing: { standing, source in
            switch standing {
            case .draft:
                "Übersetzt \(germanOrigin(source)); ein Entwurf, den noch niemand namentlich geprüft hat."
            case .reviewed: "Übersetzt \(germanOrigin(source)) und geprüft."
            case .official: "Übersetzt \(germanOrigin(source)) von denen, die es geschrieben haben."
            }
        },
        translator: { "Übersetzung: \($0)." },
        original: { "Auf \($0) lesen" })
}

/// `aus dem Englischen`; a language that has no name here is not declined.
private func germanOrigin(_ language: String) -> String {
    language.hasSuffix("sch") ? "aus dem \(language)en" : "aus der Sprache „\(language)“"
}

// MARK: - Drawings

extension Phrases.Drawings {
    static let german = Phrases.Drawings(
        region: "Zeichnung",
        claim: "Behauptung",
        objection: "Einwand",
        link: {
            switch $0 {
            case .supports: "stützt"
            case .contradicts: "widerspricht"
            case .rebuts: "widerlegt"
            case .undercuts: "schwächt"
            case .answers: "antwortet"
            }
        },
        wholeArgument: "Das ganze Argument",
        mapTitle: { "Das Argument zu: \($0)" },
        mapDescription: {
            "Eine Karte der Behauptung: \(germanReasons($0)) dafür, darunter \(germanReasons($1)) dagegen."
        },
        mapAlternative: {
            """
            Eine Karte der Behauptung: \(germanReasons($0)) dafür, darunter \(germanReasons($1)) \
            dagegen\($2 ? ", rechts die Antworten" : ""). Die Liste darunter enthält dasselbe in derselben Reihenfolge.
            """
        },
        moreBelow: { "und \(grouped($0, by: ".")) weitere in der Liste darunter" },
        mapCaption:
            "Für sich geöffnet, führt jedes Feld der Karte zu seiner Seite. Die Liste darunter enthält dasselbe.",
        timelineTitle: "Die Ereignisse auf einer Linie",
        timelineDescription: { "\(germanCount($0, "Ereignis", "Ereignisse")) von \($1) bis \($2)." },
        timelineAlternative: {
            """
            Eine Linie von \($1) bis \($2) mit Zeichen für \(germanCount($0, "Ereignis", "Ereignisse")). Die Listen \
            darunter enthalten dasselbe.
            """
        },
        timelineCaption:
            "Für sich geöffnet, führt jedes Zeichen zu seinem Ereignis. Die Listen darunter enthalten dasselbe.",
        day: { "\($0) nach Stunden (\(utc($1.offset)))" },
        noHour: "Stunde unbekannt",
        form: {
            switch $0 {
            case .plain: "an einem bekannten Tag"
            case .hollow: "hohl: ungefähr oder ungewiss"
            case .span: "Zeitraum, oder nur Monat oder Jahr bekannt"
            case .disputed: "Quellen uneinig"
            }
        },
        undated: { "Ohne bekanntes Datum und ohne Zeichen: \(germanCount($0, "Ereignis", "Ereignisse"))." },
        coinciding: { "Aus Platzmangel auf anderen: \(germanCount($0, "Zeichen", "Zeichen"))." },
        more: { "und \(grouped($0, by: ".")) weitere in der Liste" },
        chartTitle: { "\($0): die Werte nach Quelle" },
        chartAlternative: {
            $0 == $1
                ? "Ein Diagramm mit allen \(germanCount($1, "Wert", "Werten")). Die Tabelle darunter enthält sie ebenfalls."
                : """
                Ein Diagramm mit \(grouped($0, by: ".")) von \(germanCount($1, "Wert", "Werten")). Die Tabelle \
                darunter enthält alle.
                """
        },
        chartCaption: "Die Zahlen neben den Zeichen sind die der Zeilen in der Tabelle.",
        chartUnnumbered: "Neben den Zeichen ist kein Platz für die Nummern der Zeilen.",
        chartHollow:
            "Ein hohles Zeichen steht für einen Wert, der nicht nur eine Zahl ist, etwa „rund“ oder „mehr als“.",
        dayUnknown: "Tag unbekannt")
}

private func germanReasons(_ count: Int) -> String { germanCount(count, "Grund", "Gründe") }

extension Phrases.Search {
    fileprivate static let german = Phrases.Search(
        title: "Suche",
        summary:
            "Findet Wörter auf allen Seiten. Gesucht wird im Browser: Nichts, was Sie eintippen, verlässt Ihren Rechner.",
        withoutScript: "Jeder Eintrag steht in einer dieser Listen, die kein Skript brauchen:",
        words: "Wörter im Dossier",
        promptWords: "Wörter in den Prompts",
        hint:
            "Alle Wörter müssen vorkommen, das letzte darf ein Anfang sein. Anführungszeichen halten Wörter zusammen.",
        order: "Reihenfolge",
        byFit: "Beste Treffer",
        byNumber: "Wie in den Listen",
        byDate: "Älteste zuerst",
        newestFirst: "Neueste zuerst",
        byTitle: "Nach Titel",
        shortestFirst: "Kürzeste zuerst",
        longestFirst: "Längste zuerst",
        filters: "Filter",
        kind: "Art",
        any: "Alle",
        results: "Treffer",
        one: "1 Treffer",
        many: "0 Treffer",
        none: "Keine Treffer",
        more: "Mehr zeigen",
        clear: "Leeren",
        tooShort: " – viele Wörter beginnen so, nicht alle wurden gesucht: Tippen Sie weiter.",
        failed: "Das Verzeichnis ließ sich nicht laden; die Listen darunter haben alles.",
        isLooking: "Es wird gesucht …")
}

extension Phrases.Data {
    fileprivate static let german = Phrases.Data(
        title: "Daten",
        summary: "Alles, was die Seiten von jedem Eintrag zeigen, als Dateien für Programme und Tabellen.",
        licence: { "Die Daten stehen unter dieser Lizenz: \($0)." },
        caption: "Alle Datendateien",
        content: "Inhalt",
        files: "Dateien",
        argument: "Das Argument: Behauptungen, Einwände, Antworten",
        sources: "Quellen als Literaturangaben",
        pages: "Seiten dieses Dossiers als Literaturangaben",
        package: "Beschreibung aller Dateien",
        formats: "Formate",
        meaning: { format in
            switch format {
            case .json: "Ein Objekt mit der Liste aller Einträge, für Programme."
            case .csv: "Eine Tabelle mit einer Zeile je Eintrag, in UTF-8, mit Kommas zwischen den Zellen."
            case .lines: "Dieselben Einträge, jeder auf einer eigenen Zeile."
            case .schema: "Was ein Eintrag enthalten darf (JSON Schema), damit Programme ihn prüfen können."
            case .argdown: "Das Argument als Text, den Menschen lesen und Programme zeichnen können."
            case .csl: "Literaturangaben für Programme wie Zotero."
            case .bibTeX: "Literaturangaben für LaTeX."
            case .ris: "Literaturangaben, die fast jedes Literaturprogramm einliest."
            case .package: "Alle Dateien mit Größe, SHA-256 und den Spalten jeder Tabelle (Data Package)."
            }
        },
        reading: "Wie sie zu lesen sind",
        fields:
            "Felder heißen wie im Inhalt des Dossiers; Texte stehen unter ihrer Sprache, wie title.ja. Daten sind so genau wie ihre Quellen (EDTF).",
        withheld: "Was die Seiten nicht zeigen, steht auch nicht in den Dateien.",
        formulas:
            "Vor einer Zelle, die wie eine Formel beginnen würde, steht ein Apostroph, damit keine Tabelle sie ausführt.",
        all: "Alle Daten")
}

extension Phrases.Media {
    static let german = Phrases.Media(
        download: { "Herunterladen (\($0)\($1.map { ", \($0)" } ?? ""))" },
        size: { bytes in
            if bytes < 1000 { return germanCount(bytes, "Byte", "Byte") }
            let (number, unit) = scaled(bytes: bytes)
            return "\(number.replacing(".", with: ",")) \(unit)"
        },
        bytes: { germanCount($0, "Byte", "Byte") },
        show: { "\($0 == .video ? "Video zeigen" : "Ton abspielen"): \($1)" },
        noSound: "ohne Ton",
        frames: { $0 == "1" ? "1 Bild je Sekunde" : "\($0.replacing(".", with: ",")) Bilder je Sekunde" },
        fileSize: "Dateigröße",
        dimensions: "Bildmaße",
        frameRate: "Bildrate",
        codecs: "Kodierung",
        sound: "Ton",
        noCaptions: "Keine Untertitel")
}
