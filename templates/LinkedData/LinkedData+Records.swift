import DossierKit
import HTML

extension Frame {
    func data(of party: Party) -> JSON {
        let links = party.links.map { JSON.string($0.text) }
        var fields: [(key: String, value: JSON)] = []
        if let role = party.role { fields.append(("description", .string(Title(role, for: language).text))) }
        if let links = oneOrMore(links) { fields.append(("sameAs", links)) }
        return thing(party.type.schemaType, named: name(of: party.slug).text, fields)
    }

    /// An event, with its time unless sources dispute it.
    func data(of event: Event) -> JSON {
        let isDisputed = event.certainty == .disputed
        var (start, end): (JSON?, JSON?)
        if !isDisputed {
            start = date(event.when.start)
            if case .between(_, let last) = event.when { end = date(last) }
        }
        return .fields([
            "@type": .string("Event"), "endDate": start == nil ? nil : end,
            "name": .string(Title(event.title, for: language).text), "startDate": start,
        ])
    }

    /// What is cited. Its author may be a person or a group, which the record does not say.
    func data(of source: Source) -> JSON {
        .fields([
            "@type": .string(source.type.schemaType),
            "archivedAt": source.archived.map { .string($0.text) },
            "author": source.author.map { thing(nil, named: $0[language]) },
            "datePublished": date(source.published),
            "inLanguage": .string(source.head.language.description),
            "name": .string(Title(source.title, for: language).text),
            "publisher": source.publisher.map { thing(nil, named: $0[language]) },
            "url": source.url.map { .string($0.text) },
        ])
    }

    /// A prompt and those of its videos that can be seen.
    func data(of prompt: Prompt) -> JSON {
        .fields(
            [
                "@type": .string("CreativeWork"),
                "associatedMedia": oneOrMore(prompt.outputs.compactMap { data(of: $0, of: prompt) }),
                "creator": prompt.author.map(agent), "dateCreated": date(prompt.created),
            ],
            [
                "description": .string(Title(prompt.summary, for: language).text),
                "name": .string(Title(prompt.title, for: language).text),
            ])
    }

    /// A video or sound file with its address; nil for one that has none. A picture of a video of which
    /// readers are warned is no more named than shown.
    private func data(of output: Prompt.Output, of prompt: Prompt) -> JSON? {
        guard output.file != nil || output.url != nil else { return nil }
        let known = output.file.flatMap { dossier.mediaFacts[$0] }
        let isSound = output.file.map { MediaForm(ofFile: $0) == .sound } ?? false
        let picture =
            isSound || output.file == nil || !prompt.warnings.isEmpty
            ? nil : output.poster ?? known?.poster?.file
        let seconds = known?.seconds ?? (prompt.outputs.count == 1 ? prompt.duration : nil)
        return .fields(
            [
                "@type": .string(isSound ? "AudioObject" : "VideoObject"),
                "contentUrl": output.file.map { .string(media($0).text) },
                "duration": seconds.map { .string("PT\($0)S") },
            ],
            [
                "name": .string(Title(output.description ?? prompt.title, for: language).text),
                "thumbnailUrl": picture.map { .string(media($0).text) },
                "url": output.url.map { .string($0.text) },
            ])
    }

    /// The files in which a list's records can be had; nil for a list without.
    var publishedData: JSON? {
        switch page.route.place {
        case .data:
            dataset(phrases.data.title, site.dataSets.flatMap { set in set.formats.map(set.path) })
        case .list(.prompt, part: 1):
            dataset(
                phrases.kinds.name(.prompt),
                site.dataSets.filter { $0.subject == .kind(.prompt) }.flatMap { set in
                    [DataFormat.csv, .lines].map(set.path)
                })
        case .list(.claim, _): dataset(phrases.kinds.name(.claim), [DataFile.arguments, DataFile.argdown])
        case .list(.counterargument, _):
            dataset(phrases.kinds.name(.counterargument), [DataFile.arguments, DataFile.argdown])
        default: nil
        }
    }

    private func dataset(_ name: String, _ files: [String]) -> JSON {
        let downloads = files.map { file in
            JSON.fields([
                "@type": .string("DataDownload"),
                "contentUrl": .string(site.address(ofFile: file, from: page).text),
            ])
        }
        return thing(
            "Dataset", named: name,
            [("distribution", .array(downloads)), ("license", licence(settings.licence.data))])
    }
}

extension Source.Form {
    /// The type that schema.org has for what CSL calls so; the general one where it has none.
    fileprivate var schemaType: String {
        switch self {
        case .article, .articleMagazine: "Article"
        case .articleJournal: "ScholarlyArticle"
        case .articleNewspaper: "NewsArticle"
        case .bill, .legislation: "Legislation"
        case .book: "Book"
        case .chapter: "Chapter"
        case .dataset: "Dataset"
        case .manuscript: "Manuscript"
        case .motionPicture: "Movie"
        case .personalCommunication: "Message"
        case .post: "SocialMediaPosting"
        case .postWeblog: "BlogPosting"
        case .report: "Report"
        case .software: "SoftwareSourceCode"
        case .song: "MusicRecording"
        case .thesis: "Thesis"
        case .webpage: "WebPage"
        case .broadcast, .document, .hearing, .interview, .legalCase, .pamphlet, .speech: "CreativeWork"
        }
    }
}
