import HTML
import Testing

@testable import DossierKit
@testable import Templates

/// Where readers meet what was corrected.
@Suite struct CorrectionTests {
    /// The small dossier with corrections of a paragraph, an item and a heading.
    private func content() -> Content {
        var content = smallDossier()
        content["pages/about.md"] = """
            ---
            title: About
            ---

            ## One

            Words. {#words}

            - An item {#item}
            - Another

            - A loose item {#loose}
            """
        for (place, words) in [("words", "2025-01-03"), ("item", "2025-01-04"), ("one", "2025-01-05")] {
            content["corrections/\(place).md"] = """
                ---
                {date: \(words), type: wording, page: "page:about#\(place)", was: Old., now: New., why: Known.}
                ---
                """
        }
        return content
    }

    private func mark(_ date: String, _ words: String, _ slug: String) -> String {
        """
        <p class="corrected">Corrected <time datetime="\(date)">\(words)</time>: \
        <a href="../corrections/\(slug).html">what it said, and why it changed</a></p>
        """
    }

    /// A paragraph's own address at its end.
    private func address(_ id: String, _ words: String) -> String {
        "<a class=\"at\" href=\"#\(id):~:text=\(words)\">§</a>"
    }

    @Test func `a mark follows the paragraph, the item and the heading that were corrected`() async throws {
        let page = try #require(try await site(of: content()).rendered()["pages/about.html"])
        #expect(Markup(page).faults.isEmpty)
        #expect(
            page.contains(
                "<p id=\"words\">Words. \(address("words", "Words."))</p>\n\(mark("2025-01-03", "3 January 2025", "words"))\n"
            ))
        #expect(page.contains("<h2 id=\"one\">One</h2>\n\(mark("2025-01-05", "5 January 2025", "one"))\n"))
        #expect(page.contains("\(mark("2025-01-04", "4 January 2025", "item"))\n</li>"))
        #expect(page.matches(of: /class="corrected"/).count == 3)
    }

    @Test func `an edition names a correction once, though it added it`() async throws {
        var content = content()
        content["dossier.lock"] = """
            edition 2025-03-01
            change 2025-01-02 changed page:about
            change 2025-03-01 added correction:words
            """
        let page = try #require(try await site(of: content).rendered()["editions.html"])
        #expect(page.matches(of: /href="corrections\/words.html"/).count == 1)
        #expect(page.contains("<h3>Corrections</h3>") && !page.contains("Added: 1"))
        #expect(!page.contains(Phrases.english.keeping.noChanges))
    }

    @Test func `a note of the whole record stands below its heading and says what is right`() async throws {
        let page = try #require(try await site(of: content()).rendered()["claims/unpaid.html"])
        let note = """
            <h1>Plain words</h1>
            <p class="corrected">Correction of <time datetime="2025-01-02">2 January 2025</time>: New. \
            <a href="../corrections/name.html">what it said, and why it changed</a></p>

            """
        #expect(page.contains(note))
    }

    @Test func `a place in words on a source of another language is marked once`() async throws {
        var content = content()
        content["sources/diary.md"] = """
            ---
            {type: document, title: Tagebuch, language: de, standing: primary, seen: full}
            ---
            A diary. {#there}
            """
        content["corrections/there.md"] = """
            ---
            {date: 2025-01-03, type: wording, page: "source:diary#there", was: Old., now: New., why: Known.}
            ---
            """
        let page = try #require(try await site(of: content).rendered()["sources/diary.html"])
        #expect(page.matches(of: /class="corrected"/).count == 1)
    }

    @Test func `every place that can be named bears its mark`() async throws {
        var content = smallDossier()
        let plain = try await site(of: content)
        var places: [RecordID: [String]] = [:]
        for list in plain.dossier.lists where list.kind != .correction {
            list.forEach { places[$0.id] = $0.prose.flatMap(\.source.anchors) }
        }
        var count = 0
        for (id, anchors) in places {
            for anchor in anchors {
                count += 1
                content["corrections/c-\(count).md"] = """
                    ---
                    {date: 2025-01-03, type: wording, page: "\(id)#\(anchor)", was: Old., now: New., why: Known.}
                    ---
                    """
            }
        }
        #expect(count > 15)
        let corrected = try await site(of: content)
        let pages = corrected.rendered()
        for correction in corrected.dossier.corrections.all where correction.anchor != nil {
            let path = Route(.record(correction.page)).path
            #expect(
                pages[path]?.contains("../corrections/\(correction.slug).html") == true, "\(correction.page)")
        }
    }

    @Test func `a correction leads to the place that it corrects`() async throws {
        let page = try #require(try await site(of: content()).rendered()["corrections/item.html"])
        #expect(page.contains("<a href=\"../pages/about.html#item\">About</a>"))
    }

    @Test func `the log says what was said, is said now, and why`() async throws {
        let log = try #require(try await site(of: content()).rendered()["corrections/index.html"])
        #expect(log.contains("<dt>What it said</dt><dd>Old.</dd>"))
        #expect(log.contains("<dt>What is known now</dt><dd>New.</dd>"))
        #expect(log.contains("<dt>Why</dt><dd>Known.</dd>"))
        #expect(log.contains("<a href=\"../feeds/corrections.xml\""))
    }

    @Test func `only the home page and the log name the feed to programs`() async throws {
        let pages = try await site(of: content()).rendered()
        let naming = pages.filter {
            $0.value.contains("<link rel=\"alternate\" type=\"application/atom+xml\"")
        }
        #expect(naming.keys.sorted() == ["corrections/index.html", "index.html"])
        let without = smallDossier().filter { $0.key != "corrections/name.md" }
        #expect(try await site(of: without).rendered().values.allSatisfy { !$0.contains("atom+xml") })
    }

    @Test func `the feed speaks with the words of the look`() async throws {
        let site = try await site(of: content())
        let files = site.dataFiles(.standard)
        let feed = try #require(files.first { $0.path == "feeds/corrections.xml" })
        let text = String(decoding: feed.bytes, as: UTF8.self)
        #expect(text.contains("<title>Corrections – Plain words</title>"))
        #expect(text.contains("<title>Correction of 5 January 2025: About</title>"))
        #expect(text.contains("<h2>What it said</h2>"))
    }
}
