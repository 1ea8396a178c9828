import Foundation
import HTML
import Testing

@testable import DossierKit
@testable import Templates

/// What pages say to programs. That it is what they show is tested in Tests/Site, on all pages of the site.
@Suite struct LinkedDataTests {
    @Test func `every page has a block but those that only lead on`() async throws {
        let pages = try await site(of: smallDossier()).rendered()
        let without = pages.filter { !$0.value.contains("application/ld+json") }.keys.sorted()
        #expect(without == ["404.html", "pages/info.html"])
        for (path, text) in pages where !without.contains(path) {
            let data = try data(in: text)
            #expect(
                data["@context"] as? String == "https://schema.org" && data["inLanguage"] as? String == "en")
            #expect((data["breadcrumb"] == nil) == (path == "index.html"), "\(path)")
            #expect(data["@id"] == nil, "\(path)")
        }
    }

    @Test(arguments: [
        ("claims/unpaid.html", "Claim"), ("claims/index.html", "Dataset"),
        ("statements/ana.html", "Quotation"),
        ("statements/studio.html", "Article"), ("counterarguments/free.html", "Claim"),
        ("prompts/wave.html", "CreativeWork"), ("prompts/index.html", "Dataset"),
        ("sources/memo.html", "CreativeWork"), ("sources/talk.html", "WebPage"),
        ("parties/ana.html", "Person"),
        ("parties/studio.html", "Organization"), ("events/start.html", "Event"),
        ("letter/v1.html", "Article"),
        ("letter/index.html", "Article"), ("figures/people.html", "Article"), ("pages/about.html", "Article"),
        ("corrections/name.html", "CorrectionComment"),
    ])
    func `a page is about a thing of the vocabulary`(path: String, type: String) async throws {
        let entity = try await entity(of: path)
        #expect(entity["@type"] as? String == type)
    }

    @Test func `a claim has its words, who makes it and where`() async throws {
        let claim = try await entity(of: "claims/unpaid.html")
        #expect(claim["text"] as? String == "Plain words")
        #expect((claim["author"] as? [String: Any])?["url"] as? String == "../parties/ana.html")
        #expect((claim["appearance"] as? [String: Any])?["url"] as? String == "../letter/v2.html#unpaid")
    }

    @Test func `what is uncertain or disputed is not said`() async throws {
        // It is approximate and disputed.
        #expect(try await entity(of: "events/start.html")["startDate"] == nil)
        #expect(try await entity(of: "events/unknown.html")["startDate"] == nil)
        #expect(try await entity(of: "events/older.html")["startDate"] as? String == "2024")
        #expect(try await entity(of: "statements/ana.html")["dateCreated"] as? String == "2024-11-27")
        // The account of a letter is not the letter, whose date is that of its subject.
        let account = try await entity(of: "letter/v1.html")
        #expect(account["dateCreated"] == nil)
        #expect((account["about"] as? [String: Any])?["dateCreated"] as? String == "2024-11-26")
        #expect(try await entity(of: "letter/v2.html")["dateCreated"] as? String == "2024-12-01")
    }

    @Test func `an objection that the editors constructed has no author`() async throws {
        #expect(try await entity(of: "counterarguments/rude.html")["author"] == nil)
        #expect(try await entity(of: "counterarguments/free.html")["author"] != nil)
    }

    @Test func `of a video of which readers are warned no picture is named`() async throws {
        let video = try await entity(of: "prompts/wave.html")["associatedMedia"] as? [String: Any]
        #expect(video?["contentUrl"] as? String == "../media/wave.webm")
        #expect(video?["thumbnailUrl"] as? String == "../media/wave.gif")
        var content = smallDossier()
        content["prompts.yml"] = content["prompts.yml"]?.replacing(
            "tags: [sea]", with: "warnings: [one-report]")
        let warned = try await entity(of: "prompts/wave.html", content)["associatedMedia"] as? [String: Any]
        #expect(warned?["contentUrl"] != nil && warned?["thumbnailUrl"] == nil)
        #expect(try await entity(of: "prompts/calm.html")["associatedMedia"] == nil)
    }

    @Test func `nobody is called a person who may be none`() async throws {
        for form in ["persona", "unnamed"] {
            var content = smallDossier()
            content["parties.yml"] = content["parties.yml"]?.replacing("type: person", with: "type: \(form)")
            #expect(try await entity(of: "parties/ana.html", content)["@type"] == nil)
        }
    }

    @Test func `a page has its own address where that is known, and the rest leads from it`() async throws {
        let pages = try await site(of: smallDossier(), baseURL: "https://example.org/case/").rendered()
        let data = try data(in: try #require(pages["claims/unpaid.html"]))
        #expect(data["@id"] as? String == "https://example.org/case/claims/unpaid.html")
        #expect((data["isPartOf"] as? [String: Any])?["url"] as? String == "../index.html")
    }

    @Test func `a hostile text is read back as it is`() async throws {
        let hostile = "\"><script>alert(1)</script>&amp; <!-- \\u003c"
        let pages = try await site(of: smallDossier(hostile)).rendered()
        let page = try #require(pages["claims/unpaid.html"])
        let text = (try data(in: page)["mainEntity"] as? [String: Any])?["text"] as? String
        #expect(text == hostile)
    }

    @Test func `an ordinary page gets few bytes for it`() async throws {
        let pages = try await site(of: smallDossier()).rendered()
        // The list of all data names each of its files.
        let sizes = pages.filter { $0.key != "data/index.html" }.values.compactMap {
            block(in: $0)?.utf8.count
        }
        #expect(sizes.count > 30 && sizes.allSatisfy { $0 < 1200 }, "\(sizes.sorted().suffix(3))")
        #expect(sizes.reduce(0, +) / sizes.count < 900)
    }

    private func entity(of path: String, _ content: Content = smallDossier()) async throws -> [String: Any] {
        let page = try #require(try await site(of: content).rendered()[path])
        return try #require(try data(in: page)["mainEntity"] as? [String: Any])
    }
}

/// The data of a page, read by another than ours.
private func data(in page: String) throws -> [String: Any] {
    let text = try #require(block(in: page))
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}

private func block(in page: String) -> Substring? {
    page.part(from: "<script type=\"application/ld+json\">", to: "</script>")
}
