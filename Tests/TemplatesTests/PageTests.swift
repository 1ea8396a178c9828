import HTML
import Testing

@testable import DossierKit
@testable import Templates

/// What holds for every page of a dossier that has a record of every kind.
@Suite struct PageTests {
    @Test func `there is a page for every subject`() async throws {
        let site = try await site(of: smallDossier())
        let subjects = Set(
            site.routes.compactMap { site.page(at: $0) }.map {
                "\($0.subject)".prefix { $0 != "(" }.description
            })
        #expect(Kind.allCases.allSatisfy { site.dossier.count(of: $0) > 0 })
        // 13 lists with the facets, 13 kinds of record, home, not found, moved, coverage, evidence, search, data, verify,
        // mirrors, editions.
        #expect(subjects.count == 37, "\(subjects.sorted())")
    }

    @Test func `elements are nested, ids are unique and headings skip no level`() async throws {
        for (path, text) in try await site(of: smallDossier()).rendered() {
            let markup = Markup(text)
            #expect(markup.faults.isEmpty, "\(path)")
            let ids = markup.values(of: "id")
            #expect(Set(ids).count == ids.count, "\(path): \(ids.sorted())")
            #expect(markup.headings.first == 1 && markup.headings.count { $0 == 1 } == 1, "\(path)")
            #expect(zip(markup.headings, markup.headings.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(path)")
        }
    }

    @Test func `a hostile text means itself wherever it may stand`() async throws {
        let hostile = "\"><script>alert(1)</script>&amp; <!-- "
        let pages = try await site(of: smallDossier(hostile)).rendered()
        for (path, text) in pages {
            #expect(Markup(text).faults.isEmpty, "\(path)")
            // The look has scripts of its own, which are files; what stands in a page is data.
            let scripts = Markup(text).tags.filter {
                $0.name == "script" && !$0.isEnd && $0.attributes["type"] != "application/ld+json"
            }
            let names = scripts.map { $0.attributes["src"]?.split(separator: "/").last }
            #expect(names.allSatisfy { $0 == "comfort.js" || $0 == "search.js" }, "\(path)")
            #expect(!text.contains("<!--"), "\(path)")
            #expect(!text.contains("alert(1)</"), "\(path)")
            #expect(text.contains("&lt;script&gt;"), "\(path)")
        }
        #expect(pages.count > 30)
    }

    @Test func `every link leads to a page and every fragment to an id`() async throws {
        let site = try await site(of: smallDossier())
        let pages = site.rendered().mapValues { Markup($0) }
        let ids = pages.mapValues { Set($0.values(of: "id")) }
        let media = site.dossier.media.map { "media/\($0)" }
        let data =
            site.dataFiles(.standard).map(\.path) + [DataFile.dataPackage, "release.json", "SHA256SUMS"]
        let beside = site.routes.flatMap { route in
            site.companions(of: route, .standard).map { route.path(of: $0) }
        }
        let files = Set(Look.standard.assets.map(\.path) + media + data + beside)
        var count = 0
        for (path, markup) in pages {
            for address in ["href", "src", "poster"].flatMap({ markup.values(of: $0) })
            where !address.hasPrefix("https://") {
                count += 1
                let (target, fragment) = resolved(address, from: path)
                #expect(ids[target] != nil || files.contains(target), "\(path): \(address)")
                // Behind `:~:` stand words to be looked for, which are no id.
                if let fragment = fragment?.split(separator: ":~:").first.map(String.init) {
                    #expect(ids[target]?.contains(fragment) == true, "\(path): \(address)")
                }
            }
        }
        #expect(count > 500)
    }

    /// The page on how to check a copy has the digest of all sources, and no other has.
    @Test func `a page does not change when a record that it does not show changes`() async throws {
        let before = try await site(of: smallDossier()).rendered()
        var content = smallDossier()
        content["statements/studio.md"]?.append("\n\nA paragraph more.\n")
        let after = try await site(of: content).rendered()
        #expect(before.keys == after.keys)
        #expect(
            Set(before.keys.filter { before[$0] != after[$0] }) == ["statements/studio.html", "verify.html"])
    }
}

/// The file that a relative address names, and its fragment.
private func resolved(_ address: String, from page: String) -> (file: String, fragment: String?) {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? String(parts[1]) : nil
    if parts[0].isEmpty { return (page, fragment) }
    var segments = page.split(separator: "/").dropLast().map(String.init)
    for segment in parts[0].split(separator: "/") {
        if segment == ".." { segments.removeLast() } else { segments.append(String(segment)) }
    }
    return (segments.joined(separator: "/"), fragment)
}
