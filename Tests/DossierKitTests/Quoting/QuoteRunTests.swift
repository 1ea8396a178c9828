import Diagnostics
import Testing

@testable import DossierKit

/// Quotations are looked up in public and private captures, and the lock says what was found.
@Suite struct QuoteRunTests {
    private let folder: TemporaryFolder
    private let content: ContentFolder
    private let day: PartialDate
    private let kept = "We were not paid.\n"

    init() throws {
        folder = try TemporaryFolder()
        content = ContentFolder("\(folder.path)/content")
        day = try #require(PartialDate(day: "2025-02-01"))
        try write([
            "content/dossier.yml": """
            title: A dossier
            languages: [en]
            publisher: The editors
            licence: {text: CC BY 4.0, data: CC0-1.0, code: Apache-2.0}
            edition: 2025-01-31
            """,
            "content/sources.yml": """
            - {slug: memo, type: report, title: Memo, language: en, standing: primary, seen: full}
            - {slug: page, type: webpage, title: Page, language: en, standing: primary, seen: full}
            - {slug: note, type: report, title: Note, language: en, standing: primary, seen: full}
            """,
            "content/pages/about.md": about("were not paid"),
            "content/captures/page/2025-01-02/text.txt": "The hall is open.\n",
            "content/captures/page/2025-01-02/capture.yml": "tool: By hand\nby: Ana Paz\n",
            "private/memo/2025-01-02T0910Z/text.txt": kept,
        ])
    }

    private func about(_ words: String) -> String {
        "---\ntitle: About\n---\n[@memo \"\(words)\"] [@page \"hall is open\"] [@note \"so it was\"]\n"
    }

    private func write(_ files: [String: String]) throws { try FileTree(files).write(to: folder.folder) }

    private func lockText() throws -> [String] {
        let bytes = try folder.folder.read("content/dossier.lock")
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private func release() async throws {
        let checked = try await check(content, look: .plain)
        _ = try #require(checked.site).release(from: content)
    }

    private func look(
        up captures: String? = nil, on day: String? = nil, renewed: Bool = false
    ) async throws -> QuoteRun {
        let run = try await content.checkQuotes(
            privateCaptures: captures.map { "\(folder.path)/\($0)" },
            on: day.flatMap { PartialDate(day: $0) } ?? self.day,
            renewed: renewed)
        try content.write(run)
        return run
    }

    private func outcomes(_ run: QuoteRun) -> [String] {
        run.quotations.map { quotation in
            let outcome =
                switch quotation.outcome {
                case .found(let capture): "found \(capture.isPrivate ? "privately" : "publicly")"
                case .kept: "kept"
                case .missing: "missing"
                case .several(let count): "several \(count)"
                case .withoutCapture: "without"
                }
            return "\(quotation.quoted.source) \(outcome)"
        }
    }

    private func digest(_ text: String) -> String { Digest(of: Array(text.utf8)).description }

    @Test func `before the first edition the file holds notes alone, which the release keeps`() async throws {
        let run = try await look(up: "private")
        #expect(outcomes(run) == ["memo found privately", "page found publicly", "note without"])
        #expect(run.isNew && !run.report.hasErrors)
        let notes = try lockText()
        #expect(notes.count == 4 && notes.allSatisfy { $0.hasPrefix("capture") || $0.hasPrefix("quote") })
        let dossier = try #require(try await check(content, look: .plain).site?.dossier)
        #expect(!dossier.hasEdition && dossier.editions.isEmpty)
        #expect(dossier.quoteChecks.check(of: "were not paid", in: Slug("memo")!)?.day == day)
        try await release()
        #expect(try lockText().filter { $0.hasPrefix("capture") || $0.hasPrefix("quote") } == notes)
    }

    @Test func `what was found is noted with the digests of text and words, and read back by the next build`()
        async throws
    {
        try await release()
        #expect(
            outcomes(try await look(up: "private")) == [
                "memo found privately", "page found publicly", "note without",
            ])
        let lines = try lockText().filter { $0.hasPrefix("capture") || $0.hasPrefix("quote") }
        #expect(
            lines == [
                "capture memo 2025-01-02T0910Z \(digest(kept)) private",
                "capture page 2025-01-02 \(digest("The hall is open.\n")) public",
                "quote memo \(digest("were not paid")) 2025-01-02T0910Z 2025-02-01",
                "quote page \(digest("hall is open")) 2025-01-02 2025-02-01",
            ])

        let checked = try await check(content, look: .plain)
        #expect(checked.report.diagnostics.isEmpty)
        let dossier = try #require(checked.site).dossier
        let memo = try #require(Slug("memo"))
        let found = try #require(dossier.quoteChecks.check(of: "were not paid", in: memo))
        #expect(found.isPrivate && found.digest == digest(kept) && found.day == day)
        #expect(found.time.machineReadable == "2025-01-02T09:10Z")
        #expect(dossier.quoteChecks.check(of: "so it was", in: try #require(Slug("note"))) == nil)
        #expect(dossier.quoteChecks.captures(of: memo).map(\.isPrivate) == [true])
        // Nothing of a private capture is published, its folder's name least.
        #expect(dossier.captureFiles.map(\.to) == ["captures/page/2025-01-02/text.txt"])
    }

    @Test func `a check keeps its day while nothing has changed, and private ones stay that are not at hand`()
        async throws
    {
        try await release()
        _ = try await look(up: "private")
        let lines = try lockText()
        let again = try await look(up: nil, on: "2025-03-01")
        #expect(outcomes(again).first == "memo kept")
        #expect(!again.isNew)
        #expect(try lockText() == lines)
        let renewed = try await look(up: "private", on: "2025-03-01", renewed: true)
        #expect(renewed.isNew)
        #expect(try lockText().filter { $0.hasSuffix("2025-03-01") }.count == 2)
    }

    @Test
    func `a quotation that was changed makes its check stale, which release refuses until it is made anew`()
        async throws
    {
        try await release()
        _ = try await look(up: "private")
        try write(["content/pages/about.md": about("not paid")])
        let warned = try await check(content, look: .plain)
        #expect(warned.site != nil && warned.report.diagnostics.map(\.rule) == [.quoteStale])
        let refused = try await check(content, look: .plain, release: true)
        #expect(refused.site == nil)

        #expect(outcomes(try await look(up: "private")).first == "memo found privately")
        #expect(try await check(content, look: .plain, release: true).site != nil)
        #expect(try lockText().contains { $0.hasPrefix("quote memo \(digest("not paid"))") })
        #expect(try !lockText().contains { $0.hasPrefix("quote memo \(digest("were not paid"))") })
    }

    @Test func `words that a private capture lacks are shown beside the nearest, and not noted`() async throws
    {
        try await release()
        try write(["content/pages/about.md": about("were never paid")])
        let run = try await look(up: "private")
        #expect(outcomes(run).first == "memo missing")
        let message = try #require(run.report.diagnostics.first)
        #expect(message.rule == .quoteMissing)
        #expect(message.message.hasSuffix("in line 1: were [-never-]{+not+} paid"), "\(message.message)")
        #expect(try !lockText().contains { $0.hasPrefix("quote memo") })
    }

    @Test func `private captures are refused within the content, and beside a public one of the same name`()
        async throws
    {
        try write(["content/captures/memo/2025-01-02T0910Z/text.txt": kept])
        await #expect(throws: QuoteRunError.self) { try await look(up: "content/captures") }
        let run = try await look(up: "private")
        #expect(
            run.report.diagnostics.contains {
                $0.rule == .captureForm && $0.message.contains("in the content folder")
            })
    }

    @Test func `a draft of a run writes nothing`() async throws {
        try await release()
        let lines = try lockText()
        let run = try await content.checkQuotes(
            privateCaptures: "\(folder.path)/private", on: day, renewed: false)
        #expect(run.isNew)
        #expect(try lockText() == lines)
    }

    @Test func `a secret in a captured text is told, and the text is still no reason to name it`()
        async throws
    {
        let token = "ghp_" + String(repeating: "a1", count: 18)
        try write(["content/captures/page/2025-01-02/text.txt": "The hall is open. \(token)\n"])
        let checked = try await check(content, look: .plain)
        #expect(checked.report.diagnostics.map(\.rule) == [.secret])
        #expect(checked.report.diagnostics.allSatisfy { !$0.message.contains(token) })
    }

    @Test func `captures are published as they are, a page as a text`() async throws {
        try write(["content/captures/page/2025-01-02/page.html": "<p>The hall is open.</p>\n"])
        let site = try #require(try await check(content, look: .plain).site)
        _ = try await site.publish(to: "\(folder.path)/public", from: content, look: .plain)
        let tree = try FileTree(of: Folder("\(folder.path)/public"))
        #expect(
            tree.paths.filter { $0.hasPrefix("captures/") } == [
                "captures/page/2025-01-02/page.html.txt", "captures/page/2025-01-02/text.txt",
            ])
        #expect(tree.text("captures/page/2025-01-02/page.html.txt") == "<p>The hall is open.</p>\n")
    }

    @Test(arguments: [
        ("2024-11-27", "2024-11-27"), ("2024-11-27T0910Z", "2024-11-27T09:10Z"), ("2024-11", nil),
        ("2024-13-01", nil),
        ("2024-11-27T09:10Z", nil), ("2024-11-27T0910", nil), ("2024-11-27T2510Z", nil),
        ("2024-11-27T0910+", nil),
        ("2024-11-27?", nil), ("", nil),
    ])
    func `the time of a capture is a day or a minute in UTC`(text: String, time: String?) {
        #expect(PartialDate(captureTime: text)?.machineReadable == time)
    }

    @Test(arguments: [
        (0, "1970-01-01"), (86_399, "1970-01-01"), (951_782_400, "2000-02-29"), (1_764_288_000, "2025-11-28"),
        (4_107_542_400, "2100-03-01"), (-1, nil), (300_000_000_000, nil),
    ])
    func `a moment falls on a day`(seconds: Int, day: String?) {
        #expect(PartialDate(secondsSince1970: seconds)?.machineReadable == day)
    }

    @Test
    func `a source that readers do not see is not named in the lock, nor do its captures leave the folder`()
        async throws
    {
        try write([
            "content/sources/held.yml":
                "- {slug: held, type: report, title: Held, language: en, standing: primary, seen: full, state: draft}\n",
            "content/captures/held/2025-01-02/text.txt": kept,
            "content/captures/held/2025-01-02/capture.yml": "tool: By hand\nby: Ana Paz\n",
            "private/held/2025-01-03/text.txt": kept,
        ])
        try await release()
        _ = try await look(up: "private")
        let lines = try lockText()
        #expect(lines.contains { $0.hasPrefix("capture page ") } && !lines.contains { $0.contains("held") })
        let site = try #require(try await check(content, look: .plain).site)
        #expect(!site.dossier.contentFiles.contains { $0.path.contains("held") })
        #expect(site.dossier.contentFiles.contains { $0.path.hasPrefix("captures/page/") })
    }
}
