/// The words of an autolink: a number quoted from the data, or what a record is called.
public struct Quoted: Hashable, Sendable {
    public let text: String
    public let language: LanguageTag
}

extension Dossier {
    /// What stands for an autolink's destination: `<count:claim>` for the number of claims, `<figure:signatures#report>`
    /// for the value that a source gives, `<claim:unpaid-work>` for what a record is called.
    ///
    /// Nil for other addresses, and for records that are called by the words of a look.
    public func words(ofAutolink destination: String, in language: LanguageTag) -> Quoted? {
        switch LinkDestination(destination) {
        case .count(let name):
            Kind(rawValue: name).map { Quoted(text: "\(count(of: $0))", language: language) }
        case .record(.figure, let name, let source?):
            Slug(name).flatMap { figures[$0]?.value(of: source)?.value }.map { quoted($0, language) }
        case .record(let kind, let name, nil): Slug(name).flatMap { title(of: RecordID(kind, $0), language) }
        default: nil
        }
    }

    private func quoted(_ text: LocalizedText, _ language: LanguageTag) -> Quoted {
        Quoted(text: text[language], language: text.language(for: language))
    }

    private func title(of id: RecordID, _ language: LanguageTag) -> Quoted? {
        let title: LocalizedText? =
            switch id.kind {
            case .letter: letters[id.slug]?.title
            case .claim: claims[id.slug]?.text
            case .statement: statements[id.slug].flatMap { parties[$0.by]?.name }
            case .counterargument: counterarguments[id.slug]?.title
            case .prompt: prompts[id.slug]?.title
            case .event: events[id.slug]?.title
            case .party: parties[id.slug]?.name
            case .figure: figures[id.slug]?.title
            case .page: pages[id.slug]?.title
            case .reply: replies[id.slug].flatMap { parties[$0.to]?.name }
            case .source: sources[id.slug]?.title
            case .correction: corrections[id.slug]?.title
            case .signatory: nil
            }
        if id.kind == .signatory, let name = signatories[id.slug]?.displayName {
            return Quoted(text: name, language: language)
        }
        return title.map { quoted($0, language) }
    }
}
