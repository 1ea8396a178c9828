/// One HTML document of the site: where it stands, and what it is about.
public struct Page: Sendable {
    public let route: Route
    public let language: LanguageTag
    public let subject: Subject

    /// What a page shows; templates have one function for each case.
    ///
    /// It holds its record by a reference, so that a page is cheap to hand on.
    public indirect enum Subject: Sendable {
        case home
        case notFound
        case letters
        case claims
        case statements
        case counterarguments
        case timeline
        case parties
        case signatories(ListPart)
        case sources(ListPart)
        case replies
        case figures
        case corrections
        case pages
        /// What the dossier does not show.
        case coverage
        /// The claims and the sources for and against each.
        case evidence
        /// The way to look for records by words.
        case search
        /// How to check a copy of the site.
        case verify
        /// Where copies of the site stand, and how to make one.
        case mirrors
        /// What each edition changed.
        case editions
        /// The files that hold the dossier's data.
        case data
        case prompts(PromptList)
        case facet(Facet, ListPart)
        case letter(Letter)
        case claim(Claim)
        case statement(Statement)
        case counterargument(Counterargument)
        case prompt(Prompt)
        case source(Source)
        case event(Event)
        case party(Party)
        case signatory(Signatory)
        case reply(Reply)
        case figure(Figure)
        case correction(Correction)
        case prose(PageRecord)
        /// The former address of a record.
        case moved(to: RecordID)
    }
}

/// A part of a list: which of how many, and which of the list's places it shows.
public struct ListPart: Hashable, Sendable {
    public let number: Int
    public let count: Int
    public let range: Range<Int>
    public let total: Int

    /// Part `number`, from 1, of a list of `total` entries, `size` to a part.
    init(_ number: Int, of total: Int, size: Int) {
        self.number = number
        self.total = total
        count = max(1, (total + size - 1) / size)
        range = min((number - 1) * size, total)..<min(number * size, total)
    }
}

/// A part of the prompts: all of them, or those with one value of a facet.
public struct PromptList: Sendable {
    public let part: ListPart
    public let prompts: [Prompt]
    public let selection: Selection?

    /// The facet and value that the listed prompts have.
    public struct Selection: Sendable {
        public let facet: Facet
        public let value: FacetValue
    }
}
