import Testing
import YAML

struct NodeTests {
    @Test(arguments: [
        ("title: A day", "{title@1:1: A day@1:8}@1:1"),
        ("a: 1\nb: no\nc: 1.10\n", "{a@1:1: 1@1:4, b@2:1: no@2:4, c@3:1: 1.10@3:4}@1:1"),
        ("a: 'it''s'\nb: \"x\\ny\"", "{a@1:1: 'it's'@1:4, b@2:1: 'x\ny'@2:4}@1:1"),
        ("a: |\n  one\n  two\n", "{a@1:1: 'one\ntwo\n'@1:4}@1:1"),
        ("a: >\n  one\n  two\n", "{a@1:1: 'one two\n'@1:4}@1:1"),
        ("a: >\n  夜の\n  会場\n  hall\n", "{a@1:1: '夜の会場 hall\n'@1:4}@1:1"),
        ("a: |\n  夜の 会場\n", "{a@1:1: '夜の 会場\n'@1:4}@1:1"),
        ("a: 夜の 会場", "{a@1:1: 夜の 会場@1:4}@1:1"),
        ("a: one\n  two", "{a@1:1: one two@1:4}@1:1"),
        ("a:\nb: ~", "{a@1:1: @1:3, b@2:1: ~@2:4}@1:1"),
        ("a: [x, 'y', z]", "{a@1:1: [x@1:5, 'y'@1:8, z@1:13]@1:4}@1:1"),
        ("a: {b: c}", "{a@1:1: {b@1:5: c@1:8}@1:4}@1:1"),
        ("- a: 1\n  b: 2\n- c", "[{a@1:3: 1@1:6, b@2:3: 2@2:6}@1:3, c@3:3]@1:1"),
        ("a:\n- x\n- y", "{a@1:1: [x@2:3, y@3:3]@2:1}@1:1"),
        ("---\na: 1", "{a@2:1: 1@2:4}@2:1"),
        ("a: R & B @ 5 * 3 %", "{a@1:1: R & B @ 5 * 3 %@1:4}@1:1"),
        ("a: http://x.y/z#w # a comment", "{a@1:1: http://x.y/z#w@1:4}@1:1"),
        ("a: claim:fact", "{a@1:1: claim:fact@1:4}@1:1"),
        ("a:\n  claim:fact", "{a@1:1: claim:fact@2:3}@1:1"),
        ("a: 5\" 'x'", "{a@1:1: 5\" 'x'@1:4}@1:1"),
        ("a: 注：これは本文", "{a@1:1: 注：これは本文@1:4}@1:1"),
        ("題: 値", "{題@1:1: 値@1:4}@1:1"),
        ("é: [日本, 語]", "{é@1:1: [日本@1:5, 語@1:9]@1:4}@1:1"),
        ("a: 1\r\nb: 2\r\n", "{a@1:1: 1@1:4, b@2:1: 2@2:4}@1:1"),
        ("\u{FEFF}a: 1", "{a@1:1: 1@1:4}@1:1"),
        ("just words", "just words@1:1"),
    ])
    func `a text is read with the place of each key and value`(text: String, outline: String) {
        let parsed = Parsed(text)
        #expect(parsed.node == outline)
        #expect(parsed.problems == [])
    }

    @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n", "\u{FEFF}", "   "])
    func `a text that says nothing is no node and no problem`(text: String) {
        let parsed = Parsed(text)
        #expect(parsed.node == nil)
        #expect(parsed.problems == [])
    }

    @Test func `lines are counted from the file's first line, columns in characters`() {
        let parsed = Parsed("名前: \"日本\" x", firstLine: 7)
        #expect(
            parsed.problems == [
                "7:10 the value ends at the quotation mark \", and there is more text [yaml-syntax]"
            ])
    }

    @Test func `a slice of a larger text is read alone`() {
        let file = Array("---\na: 1\n---\nb: 2".utf8)
        let (node, problems) = parseYAML(file[4..<9], firstLine: 2)
        #expect(node?.outline == "{a@2:1: 1@2:4}@2:1")
        #expect(problems.isEmpty)
    }

    @Test func `the fields of a long map keep their order, and the second of two is reported`() {
        let text = (1...40).map { "field\($0): \($0)\n" }.joined() + "field3: again\nfield30: again\n"
        let parsed = Parsed(text)
        #expect(parsed.node?.hasSuffix("field40@40:1: 40@40:10}@1:1") == true)
        #expect(
            parsed.problems == [
                "41:1 the field 'field3' is here twice: the first is on line 3 [yaml-duplicate-key]",
                "42:1 the field 'field30' is here twice: the first is on line 30 [yaml-duplicate-key]",
            ])
    }
}
