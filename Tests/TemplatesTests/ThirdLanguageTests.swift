import HTML
import Testing

@testable import DossierKit
@testable import Templates

/// A language besides those of the standard look is one file of phrases: `GermanPhrases.swift`.
@Suite struct ThirdLanguageTests {
    private static let look = Look.speaking([.english, .german])

    /// A claim that is translated, and an event that is not.
    private static let (claim, event) = ("claims/unpaid.html", "events/start.html")

    /// The small dossier in English and German.
    private func content() -> Content {
        var content = smallDossier()
        content["dossier.yml"]?.replace("languages: [en]", with: "languages: [en, de]")
        content["claims/unpaid.de.md"] = """
            ---
            text: Schlichte Worte
            status_reason: Beide Seiten kommen zu Wort [@memo].
            evidence.1.note: Aus dem Saal
            translator: Erika
            ---
            Eine Quelle berichtet es [@talk "nobody was paid"].
            """
        return content
    }

    private func pages(baseURL: String? = nil) async throws -> [String: String] {
        try await site(of: content(), baseURL: baseURL, look: Self.look).rendered(in: Self.look)
    }

    @Test func `every page is there in German too`() async throws {
        let pages = try await pages()
        let german = pages.filter { $0.key.hasPrefix("de/") }
        // A host shows one page for what is not there, in all languages.
        let english = pages.keys.filter { !$0.hasPrefix("de/") && $0 != "404.html" }
        #expect(Set(german.keys) == Set(english.map { "de/\($0)" }))
        #expect(german.count > 30)
        #expect(pages["404.html"]?.contains("<div lang=\"de\">\n<h2>Diese Seite gibt es nicht</h2>") == true)
        for (path, text) in pages {
            let markup = Markup(text)
            #expect(markup.faults.isEmpty, "\(path)")
            let html = markup.tags.first { $0.name == "html" }
            #expect(html?.attributes["lang"] == (path.hasPrefix("de/") ? "de" : "en"), "\(path)")
        }
    }

    @Test(arguments: [
        ("claims/index.html", "<h1>Behauptungen</h1>"),
        ("claims/index.html", "#objections_\">1 Gegenargument</a></li>"),
        ("claims/index.html", "Tatsachenbehauptungen ohne Belege: <b>0 von 1 Tatsachenbehauptung</b>"),
        ("index.html", "<span class=\"count\">2 Behauptungen</span>"),
        ("index.html", "<span class=\"count\">1 Korrektur</span>"),
        ("corrections/name.html", "<h1>Korrektur vom 2. Januar 2025: Schlichte Worte</h1>"),
        ("statements/ana.html", "<p>Stand: <time datetime=\"2025-03-01\">1. März 2025</time>.</p>"),
        ("sources/memo.html", "<dt>Sprache</dt><dd>Deutsch</dd>"),
        (
            "events/start.html",
            """
            <time datetime="2024-11-26T08:30-05:00">26. November 2024, ca. 08:30 Uhr (UTC−05:00)</time>
            """
        ),
    ])
    func `the interface speaks German`(path: String, words: String) async throws {
        let page = try #require(try await pages()["de/\(path)"])
        #expect(page.contains(words))
    }

    @Test func `the switch of languages leads to the same page and back`() async throws {
        let pages = try await pages()
        var count = 0
        for (path, text) in pages where !path.hasPrefix("de/") {
            let up = String(repeating: "../", count: path.count { $0 == "/" })
            guard text.contains("<nav class=\"languages\"") else { continue }
            count += 1
            #expect(text.contains("<a href=\"\(up)de/\(path)\" lang=\"de\""), "\(path)")
            #expect(
                pages["de/\(path)"]?.contains("<a href=\"\(up)../\(path)\" lang=\"en\"") == true, "\(path)")
        }
        // All but the page for what is not there and the former address of a page, which have no header.
        #expect(count > 30 && count == pages.keys.count { $0.hasPrefix("de/") } - 1)
    }

    @Test func `the switch names the language of the other page where there is a translation`() async throws {
        let pages = try await pages()
        let (english, german) = (pages[Self.claim], pages["de/\(Self.claim)"])
        #expect(
            english?.contains("<a href=\"../de/\(Self.claim)\" lang=\"de\" hreflang=\"de\">Deutsch</a>")
                == true)
        #expect(
            german?.contains("<a href=\"../../\(Self.claim)\" lang=\"en\" hreflang=\"en\">English</a>")
                == true)
        #expect(
            pages[Self.event]?.contains("<a href=\"../de/\(Self.event)\" lang=\"de\">Deutsch</a>") == true)
        #expect(
            pages["de/\(Self.event)"]?.contains("<a href=\"../../\(Self.event)\" lang=\"en\">English</a>")
                == true)
    }

    @Test func `a translated page says from what, and how far it was looked over`() async throws {
        let page = try #require(try await pages()["de/\(Self.claim)"])
        #expect(page.contains("<h1>Schlichte Worte</h1>"))
        #expect(!page.contains("class=\"notice\""))
        #expect(
            page.contains(
                """
                <p>Übersetzt aus dem Englischen; ein Entwurf, den noch niemand namentlich geprüft hat. \
                Übersetzung: Erika. <a href="../../\(Self.claim)" hreflang="en">Auf Englisch lesen</a></p>
                """))
    }

    @Test func `a page that is not translated says so in German, and marks what is English`() async throws {
        let page = try #require(try await pages()["de/\(Self.event)"])
        #expect(
            page.contains(
                """
                <h1 lang="en">Plain words</h1>
                <p class="notice">Diese Seite ist nicht übersetzt. Sie erscheint auf Englisch, wie sie geschrieben \
                wurde. <a href="../../\(Self.event)">Auf Englisch lesen</a></p>
                """))
        #expect(
            page.contains(
                /<div class="prose" lang="en">\n<p id="[^"]+"><span class="sidenotes"[^>]*><\/span>It began/))
        #expect(page.contains("<span lang=\"en\">Plain words</span>"))
        #expect(!page.contains("hreflang"))
    }

    @Test func `what is not translated is marked in captions and names of videos too`() async throws {
        let pages = try await pages()
        #expect(
            pages["de/figures/people.html"]?.contains(
                "<caption id=\"table_caption\">Werte nach Quelle<span lang=\"en\"> (Plain words)</span></caption>"
            )
                == true)
        #expect(pages["figures/people.html"]?.contains("Values by source (Plain words)</caption>") == true)
        #expect(
            pages["de/prompts/wave.html"]?.contains(
                """
                aria-label="Plain words" lang="en"><source src="../../media/wave.webm" type="video/webm"><track \
                kind="captions" src="../../media/wave.vtt" srclang="en">
                """) == true)
    }

    @Test func `search engines are told of the pair, and of the original where there is none`() async throws {
        let base = "https://example.org/a/"
        let pages = try await pages(baseURL: base)
        let pair = """
            <link rel="alternate" hreflang="en" href="\(base)\(Self.claim)">
            <link rel="alternate" hreflang="de" href="\(base)de/\(Self.claim)">
            <link rel="alternate" hreflang="x-default" href="\(base)\(Self.claim)">

            """
        for path in [Self.claim, "de/\(Self.claim)"] {
            let page = try #require(pages[path])
            #expect(page.contains(pair) && page.matches(of: /rel="alternate"/).count == 3, "\(path)")
            #expect(page.contains("<link rel=\"canonical\" href=\"\(base)\(path)\">"), "\(path)")
        }
        for path in [Self.event, "de/\(Self.event)"] {
            let page = try #require(pages[path])
            #expect(!page.contains("rel=\"alternate\""), "\(path)")
            #expect(page.contains("<link rel=\"canonical\" href=\"\(base)\(Self.event)\">"), "\(path)")
        }
    }

    @Test func `every phrase says something in German`() throws {
        let every = try Phrases.german.everyPhrase
        #expect(Set(every.keys) == Phrases.german.places)
        #expect(every.values.joined().allSatisfy { !$0.isEmpty })
    }

    @Test(arguments: [
        ("2024", "2024"),
        ("2024-11", "November 2024"),
        ("2024-11-26", "26. November 2024"),
        ("2024-11-26?", "26. November 2024 (unsicher)"),
        ("2024-06~", "ca. Juni 2024"),
        ("2024-11-26T12:01-05:00", "26. November 2024, 12:01 Uhr (UTC−05:00)"),
        ("2024-11-26T08:05+09:30~?", "26. November 2024, ca. 08:05 Uhr (UTC+09:30) (unsicher)"),
        ("2024-11-26T00:00Z", "26. November 2024, 00:00 Uhr (UTC)"),
        ("2024-11/2025-01-02", "November 2024 bis 2. Januar 2025"),
        ("unknown", "Datum unbekannt"),
    ])
    func `a date is written in German as precisely as it is known`(written: String, shown: String) throws {
        #expect(Phrases.german.when(try When(parsing: written)) == shown)
    }

    @Test func `one is told from several, in the case that the sentence asks for`() {
        let phrases = Phrases.german
        #expect(phrases.kinds.count(.claim, 1) == "1 Behauptung")
        #expect(phrases.kinds.count(.claim, 2) == "2 Behauptungen")
        #expect(phrases.kinds.count(.event, 0) == "0 Ereignisse")
        #expect(phrases.support.share(.constructed, "2", 3).description == "2 von 3 Einwänden")
        #expect(phrases.support.share(.disputed, "1", 1).description == "1 von 1 Ereignis")
        #expect(phrases.support.made(1) == "Der andere Einwand wurde öffentlich vorgebracht.")
        #expect(phrases.kinds.list(["a", "b", "c"]).description == "a, b und c")
    }

    @Test func `quotation marks are those of German, and told apart within others`() {
        let phrases = Phrases.german
        #expect(phrases.kinds.quoted("Wort") == "„Wort“")
        #expect(phrases.kinds.quoted("ein „Wort“") == "„ein ‚Wort‘“")
        #expect(phrases.kinds.quoted("an artist’s “word”") == "„an artist’s ‘word’“")
        #expect(
            phrases.layout.cite("Verfahren", "Redaktion", "Fall", "1. März 2025")
                == "Zitierweise: Redaktion, „Verfahren“, Fall, Stand: 1. März 2025.")
    }

    @Test func `a language without a name here is called by its tag`() {
        let words = Phrases.german.translations
        #expect(words.standing(.reviewed, "Japanisch") == "Übersetzt aus dem Japanischen und geprüft.")
        #expect(words.standing(.reviewed, "fi") == "Übersetzt aus der Sprache „fi“ und geprüft.")
    }
}
