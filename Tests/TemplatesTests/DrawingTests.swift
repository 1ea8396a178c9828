import HTML
import Testing

@testable import DossierKit
@testable import Templates

/// The drawings beside pages: whole documents that load and run nothing.
@Suite struct DrawingTests {
    @Test func `claims, the timeline and figures with numbers have a drawing, and their pages show it`()
        async throws
    {
        let site = try await site(of: dossierWithNumbers())
        let drawings = site.drawings()
        #expect(
            drawings.keys.sorted() == [
                "claims/fair.svg", "claims/unpaid.svg", "events/index.svg", "figures/people.svg",
            ])
        let pages = site.rendered()
        for (path, drawing) in drawings {
            let page = try #require(pages[path.dropLast(3) + "html"])
            let name = path.split(separator: "/").joined(separator: "/")
            #expect(page.contains("<img src=\"../\(name)\" alt=\""), "\(path)")
            for side in ["width", "height"] {
                let size = try #require(Markup(drawing).tags.first?.attributes[side])
                #expect(page.contains(" \(side)=\"\(size)\""), "\(path)")
            }
        }
        #expect(pages.values.count { $0.contains("class=\"drawing\"") } == drawings.count)
    }

    @Test(arguments: [
        "Words <b> & \"quoted\" </title></style>", "\u{200F}שלום (עולם) <",
        "長い題名。" + String(repeating: "語", count: 90),
    ])
    func `what an author writes stays text`(words: String) async throws {
        let plain = try await site(of: dossierWithNumbers()).drawings()
        for (path, drawing) in try await site(of: dossierWithNumbers(words)).drawings() {
            #expect(Markup(drawing).faults == [], "\(path)")
            let names = Set(Markup(drawing).tags.map(\.name))
            #expect(names.isSubset(of: DrawingTests.elements), "\(path): \(names)")
            #expect(names == Set(Markup(plain[path] ?? "").tags.map(\.name)), "\(path)")
        }
    }

    private static let elements: Set = ["svg", "title", "desc", "style", "rect", "path", "text", "a"]

    @Test func `nothing is loaded and nothing runs`() async throws {
        for (path, drawing) in try await site(of: dossierWithNumbers()).drawings() {
            let tags = Markup(drawing).tags
            #expect(tags.allSatisfy { $0.name == "a" || $0.attributes["href"] == nil }, "\(path)")
            #expect(!drawing.contains("url("), "\(path)")
            #expect(!drawing.contains("@import"), "\(path)")
            #expect(
                !tags.flatMap(\.attributes.keys).contains { $0 == "style" || $0.hasPrefix("on") }, "\(path)")
            #expect(tags.first?.attributes["xmlns"] == "http://www.w3.org/2000/svg")
            #expect(tags.first?.attributes["lang"] == "en")
        }
    }

    @Test func `a drawing is the same in every run, and its style in every drawing`() async throws {
        let (one, other) = (
            try await site(of: dossierWithNumbers()).drawings(),
            try await site(of: dossierWithNumbers()).drawings()
        )
        #expect(one == other)
        let styles = one.values.map { drawing in
            drawing.firstRange(of: "<style>").map { start in
                String(drawing[start.lowerBound...].prefix { $0 != "|" }.split(separator: "</style>")[0])
            }
        }
        #expect(Set(styles).count == 1 && styles.count == 4)
    }

    @Test func `a drawing speaks the language of its page`() async throws {
        var content = dossierWithNumbers()
        content["dossier.yml"] = content["dossier.yml"]?.replacing("[en]", with: "[de, ja]")
        let site = try await site(of: content, look: .speaking([.german, .japanese]))
        let drawings = site.drawings(in: .speaking([.german, .japanese]))
        #expect(drawings["claims/unpaid.svg"]?.contains(">widerspricht</text>") == true)
        #expect(drawings["ja/claims/unpaid.svg"]?.contains(">反する</text>") == true)
        #expect(drawings["ja/claims/unpaid.svg"]?.contains(" lang=\"ja\" class=\"ja\">") == true)
        #expect(drawings["events/index.svg"]?.contains("nach Stunden (UTC−05:00)") == true)
    }

    @Test func `the list below a map has the same links in the same order`() async throws {
        let site = try await site(of: dossierWithNumbers())
        let page = try #require(site.rendered()["claims/unpaid.html"])
        let map = try #require(site.drawings()["claims/unpaid.svg"])
        let start = try #require(page.firstRange(of: "<ul class=\"argument\">"))
        let list = String(page[start.lowerBound...].split(separator: "</section>")[0])
        let claim = "../claims/unpaid.html"
        let drawn = Markup(map).values(of: "href")
        #expect(drawn.first == claim)
        #expect(Array(drawn.dropFirst()) == Markup(list).values(of: "href"))
        #expect(drawn.count == 6)
    }
}

/// The small dossier, with a number for both values of its figure.
func dossierWithNumbers(_ words: String = "Plain words") -> Content {
    var content = smallDossier(words)
    content["figures.yml"] = content["figures.yml"]?
        .replacing(
            "{value: '\(words)', on: 2024-11-26", with: "{value: about 280, number: 280, on: 2024-11-26"
        )
        .replacing("{value: \"300\", on: unknown", with: "{value: \"300\", number: 300, on: unknown")
    return content
}

extension Site {
    /// All drawings as text in a look, by path.
    func drawings(in look: Look = .standard) -> [String: String] {
        var drawings: [String: String] = [:]
        for route in routes where look.hasDrawing(route.place, self) {
            guard let page = page(at: route) else { continue }
            drawings[route.path(of: .drawing)] = look.drawing(page, self).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
        return drawings
    }
}
