import Diagnostics

/// What dossier.yml says that decides how all other content is read.
struct ReadingRules: Sendable {
    let languages: Languages
    /// The greatest number of words in a quotation; nil for no limit.
    let quoteLimit: Int?
    /// The day of the released state; nil where dossier.yml does not say it.
    var edition: PartialDate?
    /// The addresses that the last edition gave to the places of each record's page.
    var places: [RecordID: [Lock.Place]] = [:]
    /// True where the addresses outside the dossier are wanted with their places, which a build has no use for.
    var notesAddresses = false

    /// How a dossier is read of which nothing is known yet.
    static let provisional = ReadingRules(languages: Languages(first: .english), quoteLimit: nil)

    /// The problem of a quotation that is too long.
    func problem(ofQuote words: String) -> RuleProblem? {
        guard let quoteLimit else { return nil }
        let count = wordCount(of: words)
        return count > quoteLimit ? .quoteTooLong(words: count, limit: quoteLimit) : nil
    }
}

/// The number of words in a quotation, whatever its script.
///
/// A word ends at a space, a dash, a slash or an ellipsis. Chinese and Japanese put no space between words: there five
/// letters count as two words, rounded up, so that a limit of 12 words is one of 30 letters.
func wordCount(of text: String) -> Int {
    var words = 0
    var letters = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
        if scalar.isWide, !scalar.isHangul {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { letters += 1 }
            isInWord = false
        } else if scalar.properties.isWhitespace || partsWords(scalar) {
            isInWord = false
        } else if !isInWord {
            words += 1
            isInWord = true
        }
    }
    return words + (2 * letters + 4) / 5
}

/// True for a dash, a slash or an ellipsis. A hyphen joins the parts of one word.
private func partsWords(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "–", "—", "―", "/", "…", "|": true
    default: false
    }
}
