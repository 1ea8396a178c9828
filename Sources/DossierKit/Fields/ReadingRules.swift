/// What dossier.yml says that decides how all other content is read.
struct ReadingRules: Sendable {
    let languages: Languages
    /// The greatest number of words in a quotation; nil for no limit.
    let quoteLimit: Int?
    /// The day of the released state; nil where dossier.yml does not say it.
    var edition: PartialDate?

    /// How a dossier is read of which nothing is known yet.
    static let provisional = ReadingRules(languages: Languages(first: .english), quoteLimit: nil)

    /// The problem of a quotation that is too long.
    func problem(ofQuote words: String) -> RuleProblem? {
        guard let quoteLimit else { return nil }
        let count = words.split(whereSeparator: \.isWhitespace).count
        return count > quoteLimit ? .quoteTooLong(words: count, limit: quoteLimit) : nil
    }
}
