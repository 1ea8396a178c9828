import DossierKit
import HTML

extension Frame {
    /// What the page says, for programs: JSON-LD 1.1 in the words of schema.org.
    ///
    /// It is made of the values that the page shows, and says no more than these: no date that is uncertain, no kind of
    /// speaker that is not known. Addresses lead from the page, as the links of the page do; only the page's own name
    /// is whole, where the site's address is known.
    func linkedData(_ title: Title) -> HTML {
        let entity = mainEntity
        let isHome = page.route.place == .home
        let json = JSON.fields(
            [
                "@context": .string("https://schema.org"),
                "@id": canonicalAddress.map { .string($0.text) },
                "@type": .string(isHome ? "WebSite" : isList ? "CollectionPage" : "WebPage"),
                "breadcrumb": breadcrumbData(title),
                "dateModified": date(head?.updated ?? settings.edition),
                "description": isHome ? settings.description.map { .string($0[language]) } : nil,
                "inLanguage": .string(language.description),
            ],
            [
                "isPartOf": isHome ? nil : wholeSite,
                "license": licence(settings.licence.text),
                "mainEntity": entity,
                "name": entity == nil ? .string(title.text) : nil,
                "publisher": isHome ? thing("Organization", named: settings.publisher[language]) : nil,
            ])
        return HTML(DataBlock(json: json.compactBytes))
    }

    private var isList: Bool {
        switch page.route.place {
        case .list(.letter, _): false
        case .list, .facet, .facetValue, .evidence, .coverage: true
        default: false
        }
    }

    private var wholeSite: JSON {
        thing(
            "WebSite", named: settings.title[language],
            [("url", .string(site.address(of: .home, from: page).text))])
    }

    /// The way from the home page to this one, as the page shows it.
    private func breadcrumbData(_ title: Title) -> JSON? {
        let above = ancestors
        if above.isEmpty { return nil }
        var items = above.enumerated().map { index, place in
            JSON.fields([
                "@type": .string("ListItem"), "item": .string(site.address(of: place, from: page).text),
                "name": .string(name(of: place)), "position": .number(index + 1),
            ])
        }
        items.append(
            .fields([
                "@type": .string("ListItem"), "name": .string(title.text),
                "position": .number(items.count + 1),
            ]))
        return .fields(["@type": .string("BreadcrumbList"), "itemListElement": .array(items)])
    }

    /// What the page is about, where schema.org has a word for it; nil for a page that is only itself.
    private var mainEntity: JSON? {
        switch page.subject {
        case .letters: dossier.letters.all.first.map(data)
        case .letter(let letter): data(of: letter)
        case .claim(let claim): data(of: claim)
        case .statement(let statement): data(of: statement)
        case .counterargument(let objection): data(of: objection)
        case .prompt(let prompt): data(of: prompt)
        case .source(let source): data(of: source)
        case .event(let event): data(of: event)
        case .party(let party): data(of: party)
        case .figure(let figure): article(headed: Title(figure.title, for: language).text)
        case .correction(let correction): data(of: correction)
        case .prose(let record): article(headed: Title(record.title, for: language).text)
        default: publishedData
        }
    }
}

// MARK: Parts

extension Frame {
    /// A thing with its name. Without a type where it is not known what it is.
    func thing(_ type: String?, named name: String, _ fields: [(key: String, value: JSON)] = []) -> JSON {
        var all: [(key: String, value: JSON)] = [("name", .string(name))]
        if let type { all.append(("@type", .string(type))) }
        return .object((all + fields).sorted { $0.key < $1.key })
    }

    /// A page of the site by its address, as what it is.
    func linked(_ type: String, _ address: WebAddress) -> JSON {
        .fields(["@type": .string(type), "url": .string(address.text)])
    }

    func article(headed headline: String, _ fields: KeyValuePairs<String, JSON?> = [:]) -> JSON {
        .fields(["@type": .string("Article"), "headline": .string(headline)], fields)
    }

    /// Licences are called by their own names.
    func licence(_ name: String) -> JSON { thing("CreativeWork", named: name) }

    /// A date as machines read it; nil for one that is not certain, since nothing here could say so.
    func date(_ date: PartialDate?) -> JSON? {
        guard let date, !date.isUncertain, !date.isApproximate else { return nil }
        return .string(date.machineReadable)
    }

    /// The one date that is named; nil for a span.
    func date(_ when: When?) -> JSON? {
        guard case .on(let date) = when else { return nil }
        return self.date(date)
    }

    /// A party with the way to its page.
    func agent(_ slug: Slug) -> JSON {
        thing(
            dossier.parties[slug]?.type.schemaType, named: name(of: slug).text,
            [("url", .string(site.address(of: RecordID(.party, slug), from: page).text))])
    }

    func agent(_ maker: Maker) -> JSON {
        switch maker {
        case .party(let slug): agent(slug)
        case .words(let name): thing(nil, named: name)
        }
    }

    /// Several parties, or the only one by itself; nil for none.
    func agents(_ slugs: [Slug]) -> JSON? { oneOrMore(slugs.map(agent)) }

    func oneOrMore(_ values: [JSON]) -> JSON? {
        values.count > 1 ? .array(values) : values.first
    }
}

extension Party.Form {
    /// A persona is no person, and of an unnamed speaker only the words are known.
    var schemaType: String? {
        switch self {
        case .person: "Person"
        case .group, .company: "Organization"
        case .unnamed, .persona: nil
        }
    }
}
