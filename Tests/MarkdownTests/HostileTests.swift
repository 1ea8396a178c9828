import Diagnostics
import Markdown
import Testing

/// Bodies that nobody writes by accident. What counts is that they come to an end: with time in proportion
/// to the square of the length they would take minutes, with a recursion as deep as they are, the stack.
@Suite struct HostileTests {
    private func problems(_ text: String) -> (blocks: Int, rules: Set<String>) {
        let body = Body(text)
        let document = Document(body)
        let problems = document.outline(of: body).problems
        return (document.blocks.count, Set(problems.map(\.value.rule.rawValue)))
    }

    @Test(arguments: [
        (">", 200_000, ["deep-nesting"]), ("> - ", 15_000, ["deep-nesting"]),
        ("1. ", 15_000, ["deep-nesting"]),
        ("[", 200_000, []), ("![", 30_000, []), ("*a_ ", 15_000, []),
        ("[a](", 15_000, ["missing-reference"]),
        ("[@a \"", 15_000, ["citation-form"]), ("[@a “[", 15_000, ["citation-form"]), ("[see @a", 15_000, []),
        ("[@a, ", 15_000, ["citation-form"]), ("[@ ", 15_000, ["citation-form"]),
        ("{#", 30_000, ["anchor-form"]),
        ("{#a} ", 15_000, ["anchor-form"]), ("**「a」**b ", 10_000, ["emphasis-form"]),
        ("[a][b] ", 15_000, ["missing-reference"]),
        ("[^a]", 15_000, ["footnote"]), ("<b>", 15_000, ["raw-html"]), ("`a``", 15_000, []),
        ("\\[", 30_000, []),
        ("\0", 200_000, ["control-character"]), ("\0\n", 15_000, ["control-character"]), ("&#x", 15_000, []),
        ("[a](&amp;b) ", 10_000, []), ("a\n\n", 10_000, []), ("a {#x}\n\n", 10_000, ["anchor-twice"]),
        ("<http:a\\[", 15_000, []), ("[@a]: b\n", 10_000, []),
    ])
    func `a mark in great number comes to an end`(mark: String, count: Int, rules: [String]) {
        let result = problems(String(repeating: mark, count: count))
        #expect(result.rules == Set(rules))
        #expect(result.blocks > 0)
    }

    @Test func `a paragraph of ten megabytes comes to an end`() {
        let result = problems(String(repeating: "plain words ", count: 850_000))
        #expect(result.blocks == 1)
        #expect(result.rules.isEmpty)
    }

    @Test(arguments: [99, 100, 101])
    func `one hundred levels are kept`(levels: Int) {
        let text = String(repeating: "> ", count: levels - 1) + "words"
        #expect(problems(text).rules == (levels > 99 ? ["deep-nesting"] : []))
    }

    @Test func `bytes that are no text do not stop the parser`() {
        let body = Body([0x5B, 0x40, 0xFF, 0xFE, 0xFD, 0xF8, 0x5D, 0xEF, 0xB7, 0x90, 0x5C, 0x5B, 0xEF, 0xB7])
        #expect(Document(body).blocks.count == 1)
    }
}
