import Foundation
import Testing

@testable import DossierKit
@testable import Templates

/// The player of a hosted file, and what the page says of the file.
@Suite struct PlayerTests {
    private func page(
        outputs: String, facts: [MediaFacts] = [], warnings: String = "", path: String = "prompts/wave.html"
    ) async throws -> String {
        var content = smallDossier()
        content["prompts.yml"] = """
            - {slug: wave, title: Wave, summary: A wave, period: early, attribution: unknown, wording: none, \
            wording_at_source: unknown, sources: [talk], warnings: [\(warnings)], outputs: [\(outputs)]}
            """
        for facts in facts where content["media/\(facts.file)"] == nil {
            content["media/\(facts.file)"] = "ID3"
        }
        content["media.lock"] = String(decoding: MediaLock(facts).bytes, as: UTF8.self)
        let posters = facts.compactMap { $0.poster.map { "media/\($0.file)" } }
        return try #require(try await site(of: content, pictures: posters).rendered()[path])
    }

    /// The facts of the file in the small dossier, whose bytes are four; and of another, which are three.
    private func facts(
        _ file: String = "wave.webm", _ width: Int = 1280, _ height: Int = 720, audio: String? = "opus"
    ) -> MediaFacts {
        let bytes = Array((file == "wave.webm" ? "\u{1A}E\u{7E3}" : "ID3").utf8)
        return MediaFacts(
            file: file, sha256: Digest(of: bytes).description, size: bytes.count, milliseconds: 9500,
            picture: width == 0
                ? nil : .init(width: width, height: height, frameRate: "30000/1001", codec: "vp9"),
            container: "webm", audio: audio, poster: nil)
    }

    private static let poster = MediaFacts.Poster(
        file: "posters/wave.jpg", sha256: Digest(of: photo).description)

    @Test func `a video has a player with its room, its type, its captions and a link that saves it`()
        async throws
    {
        let page = try await page(
            outputs: "{file: wave.webm, poster: wave.gif, captions: wave.vtt, availability: hosted}",
            facts: [facts()])
        #expect(
            page.contains(
                """
                <video controls preload="none" poster="../media/wave.gif" width="1280" height="720" \
                aria-label="Wave"><source src="../media/wave.webm" type="video/webm"><track kind="captions" \
                src="../media/wave.vtt" srclang="en"></video>
                """))
        #expect(page.contains("<a href=\"../media/wave.webm\" download>Download (WEBM, 4 bytes)</a>"))
        #expect(page.contains("<a href=\"../media/wave.vtt\">Captions file</a>"))
        #expect(!page.contains("<details class=\"warned\">"))
    }

    @Test func `what was measured stands below it`() async throws {
        let page = try await page(
            outputs: "{file: wave.webm, availability: hosted, no_captions: Only rain}", facts: [facts()])
        for (name, value) in [
            ("Size", "4 bytes"), ("Length", "9.5 seconds"), ("Dimensions", "1280 × 720"),
            ("Frame rate", "29.97 frames per second"), ("Codecs", "vp9, opus"), ("No captions", "Only rain"),
            ("SHA-256", "<code class=\"digest\">\(facts().sha256)</code>"),
        ] {
            #expect(page.contains("<dt>\(name)</dt><dd>\(value)</dd>"), "\(name)")
        }
        #expect(!page.contains("<dt>Sound</dt>"))
    }

    @Test func `a portrait is marked, and silence is told`() async throws {
        let page = try await page(
            outputs: "{file: wave.webm, availability: hosted}",
            facts: [facts("wave.webm", 720, 1280, audio: nil)])
        #expect(page.contains("width=\"720\" height=\"1280\" class=\"portrait\" aria-label"))
        #expect(page.contains("<dt>Sound</dt><dd>none</dd>"))
    }

    @Test func `a made poster is shown where no record names one`() async throws {
        var known = facts()
        known.poster = PlayerTests.poster
        let page = try await page(outputs: "{file: wave.webm, availability: hosted}", facts: [known])
        #expect(page.contains("<video controls preload=\"none\" poster=\"../media/posters/wave.jpg\""))
    }

    @Test func `a video of which readers are warned is closed and shows no picture`() async throws {
        let page = try await page(
            outputs: "{file: wave.webm, poster: wave.gif, availability: hosted}", facts: [facts()],
            warnings: "violence")
        let closed = try #require(page.part(from: "<details class=\"warned\">", to: "</details>"))
        #expect(closed.hasPrefix("<summary>Show the video: violence</summary>"))
        #expect(closed.contains("<video controls preload=\"none\" width"))
        let warning = try #require(page.part(from: "<p class=\"warning\">", to: "</p>"))
        #expect(warning.contains("violence"))
        #expect(!page.contains("wave.gif"))
        #expect(page.components(separatedBy: "<video").count == 2)
    }

    @Test func `the gallery shows a made poster, and none of which readers are warned`() async throws {
        var known = facts()
        known.poster = PlayerTests.poster
        let (output, path) = ("{file: wave.webm, availability: hosted}", "prompts/index.html")
        let open = try await page(outputs: output, facts: [known], path: path)
        #expect(open.contains("<img class=\"poster\" src=\"../media/posters/wave.jpg\""))
        let warned = try await page(outputs: output, facts: [known], warnings: "violence", path: path)
        #expect(!warned.contains("wave.jpg"))
    }

    @Test func `sound has a player without a picture`() async throws {
        let page = try await page(
            outputs: "{file: talk.mp3, availability: hosted}", facts: [facts("talk.mp3", 0, 0, audio: "mp3")])
        #expect(
            page.contains(
                """
                <audio controls preload="none" aria-label="Wave"><source src="../media/talk.mp3" \
                type="audio/mpeg"></audio>
                """))
        #expect(page.contains("Download (MP3, 3 bytes)") && !page.contains("<video"))
    }

    @Test(arguments: [
        (1, "1 byte"), (999, "999 bytes"), (1000, "1 kB"), (1_204_988, "1.2 MB"), (999_949, "999.9 kB"),
        (999_950, "1 MB"), (2_000_000_000, "2 GB"), (5_250_000_000_000, "5250 GB"),
    ])
    func `a size is said in words`(bytes: Int, words: String) {
        #expect(Phrases.Media.english.size(bytes) == words)
    }
}
