import Testing

@testable import DossierKit

/// What a message shows of two texts that should be one.
@Suite struct WordDifferenceTests {
    @Test(arguments: [
        ("We work for free.", "We work for pay.", "We work for [-free-]{+pay+}."),
        ("We work for free.", "We work.", "We work[- for free-]."),
        ("We work.", "We all work.", "We {+all +}work."),
        ("They ask two things", "We want two things", "[-They ask-]{+We want+} two things"),
        ("無償で働いた。", "無報酬で働いた。", "無[-償-]{+報酬+}で働いた。"),
        ("", "One.", "{+One.+}"),
    ])
    func `the words that differ are marked`(old: String, new: String, expected: String) {
        #expect(difference(from: [old], to: [new]) == expected)
    }

    @Test func `what is the same is shortened, and paragraphs are parted`() {
        let same = (1...40).map { "w\($0)" }.joined(separator: " ")
        #expect(
            difference(from: ["\(same) old \(same)"], to: ["\(same) new \(same)"])
                == "…w37 w38 w39 w40 [-old-]{+new+} w1 w2 w3 w4…")
        #expect(
            difference(from: ["One.", "Two."], to: ["One.", "And.", "Two."]) == "One. ¶ {+And. ¶ +}Two.")
    }

    @Test func `a text that is another one altogether is shown in part, and soon`() {
        let old = (1...3_000).map { "a\($0)" }.joined(separator: " ")
        let new = (1...3_000).map { "b\($0)" }.joined(separator: " ")
        let shown = difference(from: [old], to: [new])
        #expect(shown.hasPrefix("[-a1 a2 ") && shown.hasSuffix(" b3000+}") && shown.count < 400)
    }
}
