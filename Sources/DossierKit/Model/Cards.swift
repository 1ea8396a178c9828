/// The pictures that stand for pages where links to them are shown: one for each kind, one for all else.
public struct Cards: Sendable {
    /// The size in pixels that every picture has, the one that all services show uncut.
    public static let width = 1200
    public static let height = 630

    /// Paths under `media/`.
    private let standard: LocalizedText?
    private let ofKind: [Kind: LocalizedText]

    /// The path under `media/` of the picture for the pages of a kind, or of none; nil where there is no picture.
    public func path(for kind: Kind?, in language: LanguageTag) -> String? {
        (kind.flatMap { ofKind[$0] } ?? standard)?[language]
    }
}

extension Cards {
    /// The field `cards` of dossier.yml; no pictures where it is absent.
    init(_ reader: inout FieldReader) {
        let cards = reader.group("cards") { group -> Cards in
            let standard = group.optional("default", .card)
            var ofKind: [Kind: LocalizedText] = [:]
            for kind in Kind.allCases { ofKind[kind] = group.optional(kind.rawValue, .card) }
            return Cards(standard: standard, ofKind: ofKind)
        }
        self = cards ?? Cards(standard: nil, ofKind: [:])
    }
}
