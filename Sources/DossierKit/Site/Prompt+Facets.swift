extension Prompt {
    /// Calls `body` with each value that the prompt has in a facet, at least one; one may come twice.
    ///
    /// What the record does not say of its video is what was read from the first file that is hosted.
    func forEachMeaning(
        in facet: Facet, measured files: [String: MediaFacts], _ body: (FacetValue.Meaning) -> Void
    ) {
        switch facet {
        case .period: body(.word(period))
        case .creator: body(creator)
        case .model: body(written(model))
        case .tag: forEachWord(of: tags, body)
        case .duration:
            body(seconds(measured: files).map { .length(LengthBand(seconds: $0)) } ?? .notRecorded)
        case .availability:
            if outputs.isEmpty { body(.notRecorded) }
            for output in outputs { body(.availability(output.availability)) }
        case .attribution: body(.attribution(attribution))
        case .wording: body(.wording(wording))
        case .resolution: body(written(resolution ?? picture(in: files).map { "\($0.width)x\($0.height)" }))
        case .aspect: body(written(aspect ?? picture(in: files)?.aspect))
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

    /// How long the video is, as the record says or as its file is.
    func seconds(measured files: [String: MediaFacts]) -> Double? {
        duration.flatMap(Double.init) ?? facts(in: files).map { Double($0.milliseconds) / 1000 }
    }

    private func picture(in files: [String: MediaFacts]) -> MediaFacts.Picture? { facts(in: files)?.picture }

    private func facts(in files: [String: MediaFacts]) -> MediaFacts? {
        files.isEmpty ? nil : outputs.lazy.compactMap { $0.file.flatMap { files[$0] } }.first
    }

    private func written(_ text: String?) -> FacetValue.Meaning { text.map { .text($0) } ?? .notRecorded }

    private func forEachWord(of words: [String], _ body: (FacetValue.Meaning) -> Void) {
        if words.isEmpty { body(.notRecorded) }
        for word in words { body(.word(word)) }
    }
}

extension MediaFacts.Picture {
    /// Width to height in the smallest whole numbers: `16:9`.
    fileprivate var aspect: String {
        var (larger, smaller) = (width, height)
        while smaller > 0 { (larger, smaller) = (smaller, larger % smaller) }
        return larger > 0 ? "\(width / larger):\(height / larger)" : "\(width):\(height)"
    }
}
