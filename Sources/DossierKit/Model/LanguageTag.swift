/// The name of a language as HTML's `lang` takes it: `en`, `ja`, `de-AT` (BCP 47).
public struct LanguageTag: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let description: String

    /// Nil unless the text has a tag's form: two or three letters, then parts of up to eight letters and digits.
    ///
    /// Whether the language exists is not looked up; the commonest slip, `jp` for `ja`, is refused by name.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let language = parts.first, (2...3).contains(language.utf8.count),
            language.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }),
            !["jp", "cn", "kr"].contains(language)
        else { return nil }
        for part in parts.dropFirst() {
            guard (1...8).contains(part.utf8.count),
                part.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
            else { return nil }
        }
        description = text
    }

    private init(known text: String) { description = text }

    public static let english = LanguageTag(known: "en")
    public static let japanese = LanguageTag(known: "ja")

    /// True for Japanese, in whatever country or script.
    public var isJapanese: Bool { description == "ja" || description.hasPrefix("ja-") }

    public static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}
