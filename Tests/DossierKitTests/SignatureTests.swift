import Diagnostics
import Testing

@testable import DossierKit

/// Who signed: the same from a table and from files, counted once, and silent about those who are not shown.
@Suite struct SignatureTests {
    @Test func `a table of signatories and a file for each make one site, byte for byte`() async throws {
        let people = (1...200).map { number in
            Person(
                slug: "s-\(String(repeating: "0", count: 4 - String(number).count))\(number)",
                name: "Name No\(number) 名\(number)", method: number % 3 == 0 ? "vouched" : "self-declared",
                role: number % 5 == 0 ? "a role, \"quoted\"" : nil,
                display: number % 7 == 0 ? "counted-only" : number % 11 == 0 ? "initials" : nil)
        }
        let header = "verification,name,version,role,slug,vouched_by,display\n"
        let table = header + people.map(\.row).joined()
        let files = people.map { ("content/signatories/\($0.slug).md", $0.file) }
        let one = try await site(with: ["content/signatories.csv": table])
        let other = try await site(with: Dictionary(uniqueKeysWithValues: files))
        #expect(one.paths.count > 170)
        // The digest of the sources is of their files; so are the lists of which it is part.
        let ofSources = ["'release.json'", "'SHA256SUMS'"]
        let differences = one.differences(from: other).filter { line in
            !ofSources.contains(where: line.hasPrefix)
        }
        #expect(differences == [])
    }

    @Test func `people who are not shown are in no byte of the site, and the totals add up`() async throws {
        let table = """
            slug,name,version,verification,role,link,display,withdrawn
            s-1,Ana Open,1,unverified,,,,
            s-2,Secret Counted,1,self-declared,secret role,https://example.org/secret-counted,counted-only,
            s-3,Secret Leaver,1,in-person,secret role,https://example.org/secret-leaver,,2025-01-02
            s-4,Bo Secret,2,unverified,,https://example.org/bo-secret,initials,

            """
        let content = ["content/signatories.csv": table, "content/letter/v2.md": letter(2)]
        let signatures = try await dossier(with: content).signatures
        #expect(signatures.count == 3)
        #expect(signatures.shown == 2)
        #expect(signatures.countedOnly == 1)
        #expect(signatures.byVerification.map(\.value) == [.selfDeclared, .unverified])
        #expect(signatures.byVerification.map(\.count) == [1, 2])
        #expect(signatures.byVersion.map { [$0.value, $0.count] } == [[2, 1], [1, 2]])

        let output = try await site(with: content)
        for path in output.paths {
            #expect(!path.contains("s-2") && !path.contains("s-3"))
            #expect(output.text(path)?.lowercased().contains("secret") == false, "\(path)")
        }
    }

    @Test func `somebody who is only counted need not leave a name`() async throws {
        let table =
            "slug,name,version,verification,display\ns-1,,1,unverified,counted-only\ns-2,,1,unverified,\n"
        let checked = try await check(["content/signatories.csv": table])
        #expect(checked.report.sorted.map(\.message) == ["the signatory has no 'name'"])
    }

    @Test func `no page may lead to somebody who is counted without a name`() async throws {
        let table = "slug,name,version,verification,display\ns-1,Ana Open,1,unverified,counted-only\n"
        let page = "---\ntitle: About\n---\nSee [one](signatory:s-1).\n"
        let checked = try await check(["content/signatories.csv": table, "content/pages/about.md": page])
        #expect(
            checked.report.sorted.map(\.message) == [
                "'signatory:s-1' is counted without a name, so no page may lead to it"
            ])
    }

    @Test(arguments: [
        ("vouched", "Bo", []),
        ("vouched", "", ["'vouched_by' is missing: 'verification: vouched' says who vouches"]),
        ("unverified", "", []),
        ("unverified", "Bo", ["'vouched_by' cannot stand here: only 'verification: vouched' has one"]),
    ])
    func `only who is vouched for says by whom`(
        method: String, voucher: String, messages: [String]
    ) async throws {
        let table = "slug,name,version,verification,vouched_by\ns-1,Ana,1,\(method),\(voucher)\n"
        let checked = try await check(["content/signatories.csv": table])
        #expect(checked.report.sorted.map(\.message) == messages)
    }

    @Test(arguments: [
        ("Ana Paz", "ANA  PAZ", true), ("Ana Paz", "Ａｎａ　Ｐａｚ", true), ("ヤマダ", "ﾔﾏﾀﾞ", true),
        ("Straße", "STRASSE", true), ("Ana\u{AD}Paz", "anapaz", true), ("é", "e\u{301}", true),
        ("ﬁn", "FIN", true), ("O’Neil", "O'Neil", true), ("Jean‑Luc", "Jean-Luc", true),
        ("J. Ek", "J Ek", true), ("Ana Pàz", "Ana Paz", false), ("山田", "山本", false),
    ])
    func `names are folded by case, width, spaces and signs, and by nothing else`(
        a: String, b: String, isOne: Bool
    ) {
        #expect((foldedName(a) == foldedName(b)) == isOne)
    }

    @Test func `a thousand names that are all one are told in a thousand messages`() async throws {
        let rows = (0..<1000).map { "s-\($0),Ana Paz,1,unverified\n" }
        let table = "slug,name,version,verification\n" + rows.joined()
        let checked = try await check(["content/signatories.csv": table])
        #expect(checked.site != nil)
        #expect(checked.report.diagnostics.count == 999)
    }
}

/// A signatory to be written as a row or as a file.
private struct Person {
    let slug: String
    let name: String
    let method: String
    let role: String?
    let display: String?

    var row: String {
        let quoted = role.map { "\"\($0.replacing("\"", with: "\"\""))\"" } ?? ""
        let voucher = method == "vouched" ? "party:ana" : ""
        return "\(method),\(name),1,\(quoted),\(slug),\(voucher),\(display ?? "")\n"
    }

    var file: String {
        var lines = ["name: \(name)", "version: 1", "verification: \(method)"]
        if let role { lines.append("role: '\(role)'") }
        if method == "vouched" { lines.append("vouched_by: party:ana") }
        if let display { lines.append("display: \(display)") }
        return "---\n\(lines.joined(separator: "\n"))\n---\n"
    }
}
