import HTML
import Testing

@testable import DossierKit

/// Names of languages and words that authors misspell.
@Suite struct NameTests {
    @Test(arguments: ["en", "ja", "haw", "de-AT", "zh-Hant", "zh-Hant-TW", "de-1996", "en-x-plain"])
    func `a tag of the form of BCP 47 is a language`(text: String) {
        #expect(LanguageTag(text)?.description == text)
    }

    @Test(arguments: [
        "", "e", "EN", "english", "jp", "cn", "kr", "jp-JP", "en_US", "de-", "-de", "de-abcdefghi", "日本",
        "de-ö",
    ])
    func `another text is not, nor is the code of a country`(text: String) {
        #expect(LanguageTag(text) == nil)
    }

    @Test(arguments: [
        ("titel", ["title"]), ("Title", ["title"]), ("tilte", ["title"]), ("sorces", ["sources"]),
        ("source", ["sources"]), ("subtitle", ["title"]), ("title_jp", ["title"]), ("xyz", []), ("", []),
        ("b", ["by"]),
        ("update", ["updated"]), ("ba", ["by"]),
    ])
    func `the nearest known words are those an author may have meant`(word: String, expected: [String]) {
        #expect(nearest(to: word, among: ["title", "sources", "updated", "by", "when"]) == expected)
    }

    @Test func `the nearest comes first, then the alphabet, and no more than three`() {
        let known = ["post-d", "post-c", "post-b", "post-aa", "report"]
        #expect(nearest(to: "post-a", among: known) == ["post-aa", "post-b", "post-c"])
        #expect(nearest(to: "the-report", among: known) == ["report"])
    }

    @Test(arguments: [
        ("claim:unpaid", LinkDestination.record(.claim, "unpaid", anchor: nil)),
        ("letter:v1#unpaid", .record(.letter, "v1", anchor: "unpaid")),
        ("letter:v1#", .record(.letter, "v1", anchor: "")), ("#unpaid", .anchor("unpaid")),
        ("media/a/b.svg", .media("a/b.svg")), ("../letter/v1.html", .path("../letter/v1.html")),
        ("/letter", .path("/letter")), ("", .path("")), ("a?b:c", .path("a?b:c")),
        ("http:example.org", .broken),
        ("https://ana@example.org", .broken), ("HTTPS://", .broken), ("mailto:", .broken),
        ("//example.org", .unsafe),
        ("javascript:show()", .unsafe), ("Claim:unpaid", .unsafe), ("data:text/html,x", .unsafe),
        ("file:///etc/hosts", .unsafe),
    ])
    func `a link's form says where it leads`(text: String, destination: LinkDestination) {
        #expect(LinkDestination(text) == destination)
    }

    @Test(arguments: ["https://example.org/a?b#c", "HTTP://example.org", "mailto:ana@example.org"])
    func `a whole address leads to the web`(text: String) throws {
        #expect(LinkDestination(text) == .web(try #require(WebAddress(text))))
    }
}
