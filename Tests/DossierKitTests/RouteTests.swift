import HTML
import Testing

@testable import DossierKit

@Suite struct RouteTests {
    private static let slug = Slug("unpaid")

    @Test(arguments: [
        (Route.Place.home, "index.html"), (.notFound, "404.html"),
        (.list(.claim, part: 1), "claims/index.html"),
        (.list(.letter, part: 1), "letter/index.html"),
        (.list(.signatory, part: 12), "signatories/page-12.html"),
        (.facet(.period, part: 1), "prompts/by-period.html"),
        (.facet(.creator, part: 2), "prompts/by-creator-values-2.html"),
        (.facetValue(.source, value: "post", part: 1), "prompts/by-source-post.html"),
        (.facetValue(.source, value: "post", part: 3), "prompts/by-source-post-page-3.html"),
    ])
    func `a page's address is made of its kind, slug and number`(place: Route.Place, path: String) {
        #expect(Route(place).path == path)
        #expect(Route(place, prefix: .japanese).path == "ja/" + path)
    }

    @Test(arguments: Kind.allCases)
    func `a record and its former address stand in the folder of its kind`(kind: Kind) throws {
        let (slug, old) = (try #require(Slug("unpaid")), try #require(Slug("free-work")))
        #expect(Route(.record(RecordID(kind, slug))).path == "\(kind.folder)/unpaid.html")
        #expect(Route(.former(RecordID(kind, slug), slug: old)).path == "\(kind.folder)/free-work.html")
    }

    @Test(arguments: [
        (Route(.home), "index.html"), (Route(.notFound), "index.html"),
        (Route(.list(.claim, part: 1)), "../index.html"),
        (Route(.home, prefix: .japanese), "../index.html"),
        (Route(.facet(.period, part: 1), prefix: .japanese), "../../index.html"),
    ])
    func `an address climbs as many folders as the page stands in`(route: Route, address: String) {
        #expect(route.address(to: "index.html").text == address)
        #expect(route.address(to: "index.html", anchor: "p-1").text == address + "#p-1")
    }

    @Test(arguments: [
        ("prompts/index.html", "page-2.html"), ("prompts/by-period.html", "page-2.html"),
        ("claims/index.html", "../prompts/page-2.html"), ("index.html", "prompts/page-2.html"),
    ])
    func `a short address of a page in the same folder is its name`(page: String, address: String) throws {
        let places = [
            Route.Place.list(.prompt, part: 1), .facet(.period, part: 1), .list(.claim, part: 1), .home,
        ].map { Route($0) }
        let from = try #require(places.first { $0.path == page })
        #expect(from.shortAddress(to: Route(.list(.prompt, part: 2)).path).text == address)
        #expect(from.shortAddress(to: "prompts/more/x.html").text.hasSuffix("prompts/more/x.html"))
    }

    @Test(arguments: Kind.allCases)
    func `an address followed from a page ends at the page it means`(kind: Kind) throws {
        let id = RecordID(kind, try #require(Slug("unpaid")))
        for prefix in [nil, LanguageTag.japanese] {
            for place in [Route.Place.home, .list(.event, part: 2), .record(id), .facet(.creator, part: 1)] {
                let (from, to) = (Route(place, prefix: prefix), Route(.record(id), prefix: prefix))
                #expect(followed(from.address(to: to.path).text, from: from.path) == to.path)
            }
        }
    }

    @Test(arguments: [
        (1, 0, 1, 0..<0), (1, 1, 1, 0..<1), (1, 100, 1, 0..<100), (1, 101, 2, 0..<100),
        (2, 101, 2, 100..<101),
        (3, 250, 3, 200..<250),
    ])
    func `a list is shown in parts of its size`(number: Int, total: Int, count: Int, range: Range<Int>) {
        let part = ListPart(number, of: total, size: 100)
        #expect(part.count == count && part.range == range && part.total == total)
    }
}

/// Where a relative address leads, as a browser finds it (RFC 3986, section 5.2.4).
private func followed(_ address: String, from page: String) -> String {
    var folders = page.split(separator: "/").dropLast()
    for part in address.split(separator: "/") {
        if part == ".." { folders = folders.dropLast() } else { folders.append(part) }
    }
    return folders.joined(separator: "/")
}
