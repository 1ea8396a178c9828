import Testing

@testable import DossierKit

@Suite struct SlugTests {
    @Test(arguments: [
        "a", "7", "lk-00", "s-0001", "unpaid-work", "a-", "a--b", "pages", "by", "bypass", "page", "com",
        "com10",
        "index-2", "the-index", String(repeating: "a", count: 64),
    ])
    func `letters, digits and hyphens are a slug, as they are`(text: String) {
        #expect(Slug(text)?.description == text)
    }

    @Test(arguments: [
        "", "-a", "A", "Unpaid", "unpaid work", "unpaid_work", "a.b", "a/b", "..", "é", "題", "a\n", " a",
        String(repeating: "a", count: 65),
    ])
    func `anything else is not, and is not made one`(text: String) {
        #expect(Slug(text) == nil)
        #expect(!Slug.hasForm(text))
    }

    @Test(arguments: [
        "index", "page-2", "page-", "by-period", "by-", "con", "prn", "aux", "nul", "com0", "com9", "lpt1",
    ])
    func `names of the site's own pages and of devices are reserved`(text: String) {
        #expect(Slug(text) == nil)
        #expect(Slug.hasForm(text) && Slug.isReserved(text))
    }

    @Test(arguments: [
        ("Unpaid Work", "unpaid-work"), ("HF_APP", "hf-app"), ("  a  --  b ", "a-b"), ("Café 24", "caf-24"),
        ("題", nil), ("", nil), ("index", nil), ("Index", nil),
        (String(repeating: "abc ", count: 40), String(repeating: "abc-", count: 15) + "abc"),
    ])
    func `a hint shows a slug near to a text`(text: String, slug: String?) {
        #expect(suggestedSlug(for: text) == slug)
    }

    /// The hashes are FNV-1a with 32 bits, worked out by another program.
    @Test(arguments: [
        ("unpaid", "unpaid"), ("two words", "two-words-a3493fcc"), ("two-words", "two-words"),
        ("題", "0e5f8289"),
        ("Ana", "ana-76b5f525"), ("", "811c9dc5"),
        // 49 bytes: as long as an address may not be.
        (String(repeating: "a", count: 49), String(repeating: "a", count: 40) + "-4e8d2a7c"),
    ])
    func `any text gets a name for an address`(text: String, name: String) {
        #expect(addressName(text) == name)
    }

    @Test func `no two texts that look alike share an address`() {
        let texts = [
            "two words", "two-words", "Two words", "two  words", "two_words", "二語", "二语", "é", "e\u{301}",
        ]
        #expect(Set(texts.map(addressName)).count == texts.count)
    }

    @Test(arguments: [
        ("claim:unpaid", "claim", "unpaid"), ("letter:v1#p", "letter", "v1#p"), ("page:", "page", ""),
        ("event:a:b", "event", "a:b"),
    ])
    func `a kind before a colon names a record`(text: String, kind: String, name: String) throws {
        let found = try #require(typedName(text))
        #expect(found.kind.rawValue == kind && found.name == name)
    }

    @Test(arguments: ["claims:unpaid", "Claim:unpaid", "unpaid", "https://example.org", ":a", ""])
    func `nothing else names one`(text: String) { #expect(typedName(text) == nil) }
}
