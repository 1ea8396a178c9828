import Markdown

extension LocalizedText {
    /// The text by language, in the order of the tags: as it was written, and what it is in those of the languages that
    /// it has been translated into.
    func texts(in languages: [LanguageTag]) -> [(language: LanguageTag, text: String)] {
        ([language] + languages.filter { $0 != language && language(for: $0) == $0 }).sorted().map {
            ($0, self[$0])
        }
    }

    /// An object of languages: `{"en": "…", "ja": "…"}`.
    func json(in languages: [LanguageTag]) -> JSON {
        .object(texts(in: languages).map { ($0.language.description, .string($0.text)) })
    }
}

extension LocalizedProse {
    /// The prose by language, like ``LocalizedText/texts(in:)``.
    func texts(in languages: [LanguageTag]) -> [(language: LanguageTag, prose: Prose)] {
        let own = source.language
        return ([own] + languages.filter { $0 != own && self[$0].language == $0 }).sorted().map {
            ($0, self[$0])
        }
    }

    /// An object of languages to what `text` makes of the prose.
    func json(in languages: [LanguageTag], _ text: (Prose) -> String) -> JSON {
        .object(texts(in: languages).map { ($0.language.description, .string(text($0.prose))) })
    }
}

extension Prose {
    /// The Markdown as it was written, without the empty lines around it.
    var markdown: String {
        func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
        var bytes = body.bytes.drop(while: isLineEnd)
        while bytes.last.map(isLineEnd) == true { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension LocalizedText {
    /// The text in a language; nil where it has not been translated into it.
    func text(onlyIn wanted: LanguageTag) -> String? {
        language(for: wanted) == wanted ? self[wanted] : nil
    }
}

extension Maker {
    /// Who it is, as content writes it: `party:ana`, or a name.
    var written: String {
        switch self {
        case .party(let slug): RecordID(.party, slug).description
        case .words(let name): name
        }
    }
}
