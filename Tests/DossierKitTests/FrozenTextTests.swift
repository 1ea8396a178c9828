import Diagnostics
import Markdown
import Testing

@testable import DossierKit

/// The words of a letter as the lock keeps them.
@Suite struct FrozenTextTests {
    @Test(arguments: [
        "We *work*\n  for free [@a].\n\n- one,\n- two\n\n## End\n",
        "We work for free.\n\n* one,\n\n* **two**\n\nEnd {#end}\n",
        "We  work for free[@b].\r\n\r\n1. one,\r\n2. [two](claim:a)\r\n\r\nEnd\r\n",
    ])
    func `marks and lines are no words`(text: String) {
        #expect(normalisedLines(of: Body(text)).map(\.value) == ["We work for free.", "one,", "two", "End"])
    }

    @Test func `two Unicode forms of a character are one, and a line of Japanese runs on`() {
        #expect(
            normalisedLines(of: Body("Cafe\u{301}\n")).map { Array($0.value.utf8) } == [
                Array("Caf\u{E9}".utf8)
            ])
        #expect(normalisedLines(of: Body("無償で\n働いた。\n")).map(\.value) == ["無償で働いた。"])
    }

    @Test func `the digest is of the lines with their ends`() {
        // printf 'One.\nTwo.\n' | sha256sum
        let text = Lock.FrozenText(lines: ["One.", "Two."])
        #expect(text.digest == Digest(of: Array("One.\nTwo.\n".utf8)).description)
        #expect(text.isWhole && text.lines == ["One.", "Two."])
        #expect(!Lock.FrozenText(digest: text.digest, paragraphs: [1: "One."]).isWhole)
    }
}
