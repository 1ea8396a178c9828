import DossierKit

extension Phrases {
    /// The marks between words, with the spaces that belong to them.
    struct Marks: Sendable {
        let comma: String
        let semicolon: String
        let colon: String
        /// Behind a sentence that another follows.
        let stop: String
        /// Between two sentences.
        let gap: String
        /// Between the two parts of a title.
        let dash: String
        /// Between two short things that stand in one line.
        let dot: String
        /// A whole number, its thousands parted.
        let number: @Sendable (Int) -> String
        /// Words in brackets, with the space before them.
        let bracketed: @Sendable (String) -> String
    }
}

extension Phrases.Marks {
    static let english = Phrases.Marks(
        comma: ", ", semicolon: "; ", colon: ": ", stop: ". ", gap: " ", dash: " – ", dot: " · ",
        number: { grouped($0) },
        bracketed: { " (\($0))" })

    static let japanese = Phrases.Marks(
        comma: "、", semicolon: "；", colon: "：", stop: "。", gap: "", dash: "｜", dot: "・",
        number: { grouped($0) },
        bracketed: { "（\($0)）" })
}
