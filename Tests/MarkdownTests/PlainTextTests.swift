import Markdown
import Testing

/// A document as words.
@Suite struct PlainTextTests {
    @Test(arguments: [
        ("a *b* **c** `d`", "a b c d"),
        ("a [@x], b [@y; @z].", "a, b."),
        ("[@x] a", "a"),
        ("a [b](https://c.org) ![d](media/e.png)", "a b d"),
        ("a\nb\\\nc", "a b c"),
        ("## A {#b}\n\nc", "A\n\nc"),
        ("- a\n- b\n  - c", "a\nb\nc"),
        ("> a\n>\n> b", "a\nb"),
        ("```\na  b\n```\n\n---\n\nc", "a  b\n\nc"),
        ("```csv\na,b\nc,*d*\n```", "a b \nc d"),
        ("", ""),
    ])
    func `what is left are the words`(markdown: String, words: String) {
        #expect(Document(Body(markdown)).plainText() == words)
    }
}
