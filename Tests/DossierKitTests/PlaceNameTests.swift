import HTML
import Testing

@testable import DossierKit

/// The ids of a record's texts, all of which its page shows.
@Suite struct PlaceNameTests {
    @Test func `equal paragraphs of a record have ids of their own, and links lead to them`() async throws {
        let dossier = try await dossier(with: [
            "content/corrections/sum.md": """
            ---
            date: 2025-01-30
            type: number
            page: party:ana
            was: "As told [@report]."
            now: {en: "It was [so](#it-was-so).\\n\\n## It was so", ja: "Sou.\\n\\n## [Sou](#sou)"}
            why: "As told [@report]."
            ---
            As told [@report].

            ## It was so
            """
        ])
        let correction = try #require(dossier.corrections.all.first)
        let body = try #require(correction.head.body).source
        let (word, heading) = (body.anchors[0], body.anchors[1])
        #expect(heading == "it-was-so")
        #expect(correction.was.source.anchors == ["\(word)-2"])
        #expect(correction.why.source.citations.map(\.anchor) == ["\(word)-3"])
        for language in dossier.settings.languages.all {
            let all = correction.prose(in: language).flatMap(\.anchors)
            #expect(Set(all).count == all.count, "\(all)")
        }
        #expect(correction.now.source.placed("#it-was-so") == "#it-was-so-2")
        #expect(correction.now[.japanese].placed("#sou") == "#it-was-so-2")
        #expect(correction.now[.japanese].sections.map(\.anchor) == ["it-was-so-2"])
        #expect(body.placed("#it-was-so") == "#it-was-so")
    }

    @Test func `a page has no id twice`() async throws {
        let text = "\"It was so.\\n\\n- one\\n- one\""
        let published = try PublishedDossier()
        try published.write(
            "content/parties.yml", "- {slug: ana, name: Ana, type: person}\n")
        try published.write(
            "content/corrections/sum.md",
            "---\ndate: 2025-01-30\ntype: number\npage: party:ana\nwas: \(text)\nnow: It is so.\nwhy: \(text)\n---\n"
                + "It was so.\n\n- one\n- one\n")
        _ = try await published.publish()
        let page = String(decoding: try published.output.read("corrections/sum.html"), as: UTF8.self)
        let ids = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(ids.count >= 10)
        #expect(Set(ids).count == ids.count, "\(ids)")
    }

    @Test func `a name of a file is written so that the address leads to it`() async throws {
        let published = try PublishedDossier()
        let site = try #require(try await DossierKit.check(published.content, look: .plain).site)
        let home = try #require(site.page(at: Route(.home)))
        #expect(site.address(ofFile: "media/a#b?c.png", from: home).text == "media/a%23b%3Fc.png")
        #expect(site.address(ofFile: "media/%41.png", from: home).text == "media/%2541.png")
    }
}
