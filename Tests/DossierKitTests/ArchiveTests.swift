import Diagnostics
import HTML
import Testing

@testable import DossierKit

/// What is known of copies in archives.
@Suite struct ArchiveTests {
    @Test(
        arguments: [(String, String?)]([
            ("https://web.archive.org/web/20241127091000/https://example.org/", "2024-11-27"),
            ("https://web.archive.org/web/20241127091000id_/https://example.org/", "2024-11-27"),
            ("https://archive.ph/20241127091000/https://example.org/", "2024-11-27"),
            ("https://arquivo.pt/wayback/20241127091000/https://example.org/20250101000000/", "2024-11-27"),
            ("https://archive.ph/aBc12", nil), ("https://web.archive.org/web/2024/https://example.org/", nil),
            ("https://web.archive.org/web/20241327091000/https://example.org/", nil),
            ("https://web.archive.org/web/202411270910001/x", nil),
            ("https://web.archive.org/web/20241127091000x/x", nil),
        ]))
    func `the day of a copy is in its address`(address: String, day: String?) throws {
        let address = try #require(WebAddress(address))
        #expect(Archive.day(in: address)?.machineReadable == day)
    }

    @Test(
        arguments: [(String, String?)]([
            ("2024-11-28", "2024-11-28"), ("2024-11-28T09:00Z", "2024-11-28"), ("2024-11", nil),
            ("unknown", nil),
            ("2024-11-28?", nil), ("2024-11-27/2024-11-28", nil),
        ]))
    func `else it is the day on which the source was read, if that is known`(accessed: String, day: String?)
        async throws
    {
        let site = try await site(accessed: accessed)
        let address = try #require(WebAddress("https://example.org/a"))
        let archive = try #require(site.archive(of: address))
        #expect(archive.version.text == "https://archive.example/a")
        #expect(archive.date?.machineReadable == day)
    }

    @Test(arguments: [
        ("https://example.org/a", true), ("https://example.org/a#part", true),
        ("https://example.org/b", false),
        ("https://example.org/a?x", false),
    ])
    func `a copy is of an address and all places in it`(address: String, isThere: Bool) async throws {
        let site = try await site(accessed: "unknown")
        let address = try #require(WebAddress(address))
        #expect((site.archive(of: address) != nil) == isThere)
    }

    private func site(accessed: String) async throws -> Site {
        let dossier = try await dossier(with: [
            "content/sources/more.yml": """
            - {slug: a, type: webpage, title: A, language: en, standing: primary, seen: full, accessed: \
            \(accessed), url: https://example.org/a, archived: https://archive.example/a}
            - {slug: b, type: webpage, title: B, language: en, standing: primary, seen: full, accessed: \
            unknown, url: https://example.org/b}
            """
        ])
        var report = Report()
        return Site(dossier, reporting: &report)
    }
}
