public import Diagnostics

/// What can be wrong in a YAML text, and the one home of the sentences about it.
public enum YAMLProblem: Problem, Hashable {
    // Characters.
    case notUTF8
    case controlCharacter(HiddenCharacter)
    case fullWidthColon(String)
    case fullWidthHash
    case fullWidthHyphen
    case fullWidthSpace
    case noBreakSpace
    case foreignDash(Unicode.Scalar)

    // What YAML allows and a dossier does not.
    case duplicateKey(String, firstLine: Int, in: MapPlace)
    case missingKey
    case complexKey
    case mergeKey
    case anchor(String)
    case alias(String)
    case tag(String)
    case directive
    case severalDocuments
    case tightHash(String)
    case deepItem

    // Indentation and lines.
    case tab
    case tooDeep
    case indentation(Int, fitting: [Int])
    case noColon(String)
    case colonSpace(String)
    case itemSpace(String)
    case itemAmongFields
    case fieldAmongItems
    case listBehindKey

    // Values.
    case colonInValue
    case curlyQuote(Unicode.Scalar)
    case openQuote(Unicode.Scalar, closedLine: Int?)
    case textBehindQuote(Unicode.Scalar)
    case escape(String)
    case reservedSign(Unicode.Scalar)
    case textBehindBlockSign(Unicode.Scalar)

    // Brackets.
    case openBracket(Unicode.Scalar)
    case strayBracket(Unicode.Scalar)
    case noComma(Unicode.Scalar)
    case emptyEntry
    case textBehindBracket
    case valueInBracket(Unicode.Scalar)

    case unreadable

    /// What a group of fields is part of, which tells whether a second one was meant.
    public enum MapPlace: Hashable, Sendable {
        case document
        case list
        case field
    }

    public var rule: Rule {
        switch self {
        case .notUTF8: .notUTF8
        case .controlCharacter: .controlCharacter
        case .fullWidthColon, .fullWidthHash, .fullWidthHyphen, .fullWidthSpace: .fullWidth
        case .duplicateKey: .yamlDuplicateKey
        case .complexKey, .mergeKey, .anchor, .alias, .tag, .directive, .severalDocuments: .yamlFeature
        default: .yamlSyntax
        }
    }
}
