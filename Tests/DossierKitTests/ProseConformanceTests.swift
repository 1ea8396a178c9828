import CCMark
import Foundation
import Markdown
import Testing

@testable import DossierKit
@testable import HTML

/// What libcmark makes of prose and what our literals make of it must be the same bytes.
@Suite struct ProseConformanceTests {
    @Test func `all 652 examples of CommonMark 0-30 render as the specification and libcmark say`() throws {
        let examples = try CommonMarkExample.all()
        #expect(examples.count == 652)
        for example in examples {
            let actual = rendered(example.markdown)
            #expect(actual == example.html, "example \(example.example): \(example.markdown)")
            #expect(actual == renderedByLibrary(example.markdown), "example \(example.example)")
        }
    }

    @Test(arguments: [
        "", "\n", "words", "two\nlines", "two  \nlines", "two\\\nlines", "a & b < c > d \"e\" 'f'",
        "&amp; &copy; &#35;",
        "## Heading", "Heading\n---", "###### *Six* `six`", "> quote\n> on", "> one\n>\n> two", ">",
        "> - in\n> - out",
        "- a\n- b", "- a\n\n- b", "* a\n\n  b\n* c", "1. a\n2. b", "7) a\n8) b", "0. zero",
        "- a\n  - b\n    - c", "- a\n  > b",
        "-\n- a", "- a\n\n  ```\n  code\n  ```", "- ## h\n- ---", "1. a\n\n   b\n\n2. c", "- a\n-\n- c",
        "- [ ] task",
        "    code\n\n    more", "```\nfence\n```", "```swift extra\nlet a = \"<b>\"\n```", "~~~ a&b\n~~~",
        "```\n```", "```",
        "---", "***\ntext", "*a* **b** ***c*** _d_ __e__ *a **b** c*", "**a*", "`a` ``b ` c``", "` `",
        "`a\nb`",
        "[a](/b)", "[a](/b 'c \"d\"')", "[*a* `b`](<c d> \"e\")", "[a][b]\n\n[b]: /c (d)", "[b]\n\n[b]: /c",
        "[a]()",
        "[a](/b?c=d&e=f)", "[a](/ä%20\"[x])", "[a](/b'c)", "![a](/b)", "![a *b* `c` \"d\"](/e 'f')",
        "![](/x)",
        "[![a](/b)](/c)", "![a\nb](/c)", "<https://a.org/?b=c&d>", "<a@b.org>", "https://a.org", "<b>x</b>",
        "<div>\nx\n</div>",
        "<!-- c -->", "- <div>\n- x", "a\n<hr>\nb", "<p>no end", "日本語 *強調* `コード`", "**「強調」** です", "a\u{A0}b",
        "\\*a\\* \\[b\\] \\{c\\} \\@d", "\\\\[a](b)", "`\\[a\\]` \\`b\\`", "    \\*code\\*",
        "<a href=\"\\*\">x</a>",
        "<http://a.org/\\[\\*>", "[a\\*](b\\*c 'd\\*e')", "``` a\\*b\n\\*\n```",
        "[a\\[]\n\n[a\\[]: /b\\{ 'c\\@'", "\\_\\**a**", "_\\*a\\*_",
        "*\\[a\\]*b", "a\\[*b*", "tab\tand\r\ncarriage\rreturn", "a\0b",
    ])
    func `a construct renders as libcmark says`(markdown: String) {
        #expect(rendered(markdown) == renderedByLibrary(markdown))
    }

    @Test func `mixtures of marks in any order render as libcmark says`() {
        let marks = Array("aaa  \n\n**__[](){}<>`!\\\\\\&;:#-+>1.\"'@^~=\tßé「」").map(String.init)
        let words = [
            "\\[", "\\*", "\\@", "\\{", "[a]: /b\n", "[a]", "](", "<b>", "- ", "> ", "```", "http:", "&amp;",
            "    ",
        ]
        var numbers = SplitMix64(state: 2024)
        var count = 0
        for _ in 0..<20_000 {
            let length = Int.random(in: 1...30, using: &numbers)
            let text = (0..<length).compactMap { _ in (marks + words).randomElement(using: &numbers) }
                .joined()
            // Citations, anchors and footnotes are read in another way than CommonMark does.
            if ["[@", "{#", "[^"].contains(where: { text.contains($0) }) { continue }
            count += 1
            // An empty title says nothing: libcmark writes some, we write none.
            let theirs = renderedByLibrary(text).replacing(" title=\"\"", with: "")
            let ours = rendered(text)
            if ours != theirs { Issue.record("\(text.debugDescription)\n\(ours)\n\(theirs)") }
        }
        #expect(count > 10_000)
    }

    /// Our rendering with raw HTML and every destination let through.
    private func rendered(_ markdown: String) -> String {
        var context = ProseContext(
            address: { WebAddress(unchecked: $0) }, citation: { _ in "<cite></cite>" }, anchors: false)
        context.joinsWideLines = false
        context.rawHTML = { HTML(trusted: Array($0.utf8)) }
        return HTML(Document(Body(markdown)), context).description
    }

    private func renderedByLibrary(_ markdown: String) -> String {
        var markdown = markdown
        return markdown.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { bytes in
                let tree = cmark_parse_document(bytes.baseAddress, bytes.count, CMARK_OPT_DEFAULT)
                defer { cmark_node_free(tree) }
                guard let html = cmark_render_html(tree, CMARK_OPT_UNSAFE) else {
                    return "libcmark rendered nothing"
                }
                defer { free(html) }
                return String(cString: html)
            }
        }
    }
}

/// Numbers that look random and are the same in each run (Steele, Lea, Flood: SplitMix64, 2014).
private struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// An example of the CommonMark specification.
private struct CommonMarkExample: Decodable {
    let markdown: String
    let html: String
    let example: Int

    static func all() throws -> [CommonMarkExample] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        let file = root.appending(path: ".cache/commonmark-0.30.json")
        guard let data = try? Data(contentsOf: file) else { throw Missing() }
        return try JSONDecoder().decode([CommonMarkExample].self, from: data)
    }

    struct Missing: Error, CustomStringConvertible {
        var description: String { "the examples are missing: run Tests/Tools/fetch-commonmark" }
    }
}
