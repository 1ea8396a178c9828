extension Prompt {
    /// Calls `body` with each value that the prompt has in a facet, at least one; one may come twice.
    func forEachMeaning(in facet: Facet, _ body: (FacetValue.Meaning) -> Void) {
        switch facet {
        case .period: body(.word(period))
        case .creator: body(creator)
        case .model: body(written(model))
        case .tag: forEachWord(of: tags, body)
        case .duration: body(length.map { .length($0) } ?? .notRecorded)
        case .availability:
            if outputs.isEmpty { body(.notRecorded) }
            for output in outputs { body(.availability(output.availability)) }
        case .attribution: body(.attribution(attribution))
        case .wording: body(.wording(wording))
        case .resolution: body(written(resolution))
        case .aspect: body(written(aspect))
        case .warning: forEachWord(of: warnings, body)
        case .language: body(.language(head.textLanguage))
        case .source: for source in citedSources { body(.source(source)) }
        }
    }

    private var creator: FacetValue.Meaning {
        switch author ?? postedBy {
        case .party(let slug)?: .party(slug)
        case .words(let name)?: .name(name)
        case nil: .notRecorded
        }
    }

    private var length: LengthBand? { duration.flatMap(Double.init).map(LengthBand.init) }

    private func written(_ text: String?) -> FacetValue.Meaning { text.map { .text($0) } ?? .notRecorded }

    private func forEachWord(of words: [String], _ body: (FacetValue.Meaning) -> Void) {
        if words.isEmpty { body(.notRecorded) }
        for word in words { body(.word(word)) }
    }
}
