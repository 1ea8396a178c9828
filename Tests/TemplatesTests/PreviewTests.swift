import Testing

@testable import DossierKit
@testable import Templates

/// What search engines and services that show links are told of a page.
@Suite struct PreviewTests {
    private static let address = "https://example.org/case/"
    private static let pictures = ["media/wave.png", "media/claim.png"]

    @Test func `without the site's own address no whole address is written`() async throws {
        let pages = try await site(
            of: smallDossier().with(cards: "cards: {default: wave.png}"), pictures: Self.pictures
        )
        .rendered()
        #expect(pages.count > 30)
        for (path, text) in pages {
            #expect(!text.contains("property=\"og:") && !text.contains("twitter:"), "\(path)")
        }
    }

    @Test(arguments: [
        ("claims/unpaid.html", "article"), ("claims/index.html", "website"), ("index.html", "website"),
    ])
    func `a record is an article, all else is the website`(path: String, type: String) async throws {
        let text = try #require(try await site(of: smallDossier(), baseURL: Self.address).rendered()[path])
        let properties = properties(in: text)
        #expect(properties["og:type"] == type)
        #expect(properties["og:url"] == Self.address + (path == "index.html" ? "" : path))
        #expect(properties["og:site_name"] == "Plain words")
        #expect(properties["og:image"] == nil)
        #expect(properties["og:locale"] == nil)
        #expect(text.contains("<meta name=\"twitter:card\" content=\"summary\">"))
    }

    @Test(arguments: [
        ("claims/unpaid.html", "claim.png", "Claims – Plain words"),
        ("claims/index.html", "claim.png", "Claims – Plain words"),
        ("statements/ana.html", "wave.png", "Statements – Plain words"),
        ("index.html", "wave.png", "Plain words"),
    ])
    func `a page has the picture of its kind, or the one for all`(
        path: String, card: String, alternative: String
    ) async throws {
        let content = smallDossier().with(cards: "cards: {default: wave.png, claim: claim.png}")
        let text = try #require(
            try await site(of: content, pictures: Self.pictures, baseURL: Self.address).rendered()[path])
        let properties = properties(in: text)
        #expect(properties["og:image"] == "\(Self.address)media/\(card)")
        #expect(properties["og:image:alt"] == alternative)
        #expect(properties["og:image:width"] == "1200" && properties["og:image:height"] == "630")
        #expect(text.contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"))
    }

    @Test func `a page has the picture of its language`() async throws {
        var content = smallDossier().with(cards: "cards: {default: {en: wave.png, ja: claim.png}}")
        content["dossier.yml"] = content["dossier.yml"]?.replacing(
            "languages: [en]", with: "languages: [en, ja]")
        let pages = try await site(of: content, pictures: Self.pictures, baseURL: Self.address).rendered()
        #expect(properties(in: try #require(pages["index.html"]))["og:image"]?.hasSuffix("wave.png") == true)
        #expect(
            properties(in: try #require(pages["ja/index.html"]))["og:image"]?.hasSuffix("claim.png") == true)
    }

    @Test func `the regions of the other languages are those in which the page really is`() async throws {
        var content = smallDossier()
        content["dossier.yml"] = content["dossier.yml"]?.replacing(
            "languages: [en]", with: "languages: [en-GB, ja-JP]")
        let tags = try ["en-GB", "ja-JP"].map { try #require(LanguageTag($0)) }
        let look = Look.speaking(tags.map(english))
        let pages = try await site(of: content, baseURL: Self.address, look: look).rendered(in: look)
        let list = properties(in: try #require(pages["claims/index.html"]))
        #expect(list["og:locale"] == "en_GB" && list["og:locale:alternate"] == "ja_JP")
        let record = properties(in: try #require(pages["claims/unpaid.html"]))
        #expect(record["og:locale"] == "en_GB" && record["og:locale:alternate"] == nil)
    }

    @Test(
        arguments: [(String, String?)]([
            ("ja-JP", "ja_JP"), ("en", nil), ("zh-Hant-TW", "zh_TW"), ("es-419", "es_419"), ("de-x-at", nil),
            ("zh-Hant", nil),
        ]))
    func `a locale has the region of its language, if it has one`(tag: String, locale: String?) throws {
        #expect(try #require(LanguageTag(tag)).locale == locale)
    }

    @Test(arguments: [
        ("claims/unpaid.html", "Type: fact, disputed. Made by: Plain words. One reports it."),
        ("statements/ana.html", "Stance: For. Made by: Plain words. Ana says so."),
        ("statements/studio.html", "Stance: Mixed. Made by: Plain words. It says little."),
    ])
    func `a record is described in its own words`(path: String, words: String) async throws {
        let text = try #require(try await site(of: smallDossier()).rendered()[path])
        #expect(description(in: text) == words)
    }

    @Test func `every page describes itself, and none of a record at length`() async throws {
        var content = smallDossier()
        content["statements/ana.md"]?.append(String(repeating: " More of it.", count: 40))
        let pages = try await site(of: content).rendered()
        let described = pages.compactMapValues(description)
        #expect(described.count > 30)
        #expect(described.values.allSatisfy { !$0.isEmpty })
        let words = try #require(described["statements/ana.html"])
        #expect(words.hasSuffix("More of…") || words.hasSuffix("More…") || words.hasSuffix("it…"))
        #expect((140...161).contains(words.count))
    }
}

/// The interface in English under another name of the language.
private func english(_ tag: LanguageTag) -> Phrases {
    var phrases = Phrases.english
    phrases.language = tag
    return phrases
}

private func properties(in text: String) -> [String: String] {
    let found = text.matches(of: /<meta property="([^"]*)" content="([^"]*)">/)
    return Dictionary(found.map { (String($0.1), String($0.2)) }, uniquingKeysWith: { first, _ in first })
}

private func description(in text: String) -> String? {
    text.firstMatch(of: /<meta name="description" content="([^"]*)">/).map { String($0.1) }
}

extension Content {
    /// The same with a field `cards` in dossier.yml.
    fileprivate func with(cards: String) -> Content {
        var content = self
        content["dossier.yml"]?.append("\n\(cards)\n")
        return content
    }
}
