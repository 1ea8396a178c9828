import Diagnostics
import Testing

@testable import Markdown

/// Lines of Chinese and Japanese run on without a space.
@Suite struct WideTextTests {
    @Test(arguments: [
        ("夜の会場を\n開いた。", "夜の会場を開いた。"), ("開いた。\n次に", "開いた。次に"), ("Soraの\n公開", "Soraの公開"),
        ("公開\nSora", "公開 Sora"), ("two\nlines", "two lines"), ("밤의\n회장", "밤의 회장"), ("**夜**\n*会場*", "夜会場"),
        ("[夜](a.html)\n会場", "夜会場"),
    ])
    func `in the words of a text`(markdown: String, words: String) {
        #expect(Document(Body(markdown)).plainText() == words)
    }

    @Test(arguments: [
        ("夜の 会場", "夜の会場"), ("a 夜 b", "a 夜 b"), ("夜  会", "夜  会"), ("밤 회", "밤 회"), ("plain", "plain"),
    ])
    func `in a field that was folded`(text: String, joined: String) {
        #expect(text.withoutSpacesInWideText == joined)
    }
}
