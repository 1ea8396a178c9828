import Diagnostics
import Testing
import YAML

/// Texts that are hostile, broken or very large.
struct LimitTests {
    @Test func `all mistakes of a text are reported in one run, in their order`() {
        let parsed = Parsed(
            """
            title: Foo: bar
            kind: @x
            tags: [a, b
            when：2024
            note: *n
            date: 2024-11-26
            sources:
            - a
            \t- b
            date: 2024
            text: "open
            """)
        #expect(
            parsed.problems.map { $0.prefix { $0 != " " } } == [
                "1:11", "2:7", "3:7", "4:5", "5:7", "9:1", "11:7",
            ])
        #expect(parsed.node == nil)
    }

    @Test func `a list of records is read on at its next item`() {
        let parsed = Parsed("- a: @x\n  b: 1\n- a: 2\n- a: `y\n")
        #expect(
            parsed.problems == [
                "1:6 a value cannot begin with '@' [yaml-syntax]",
                "4:6 a value cannot begin with '`' [yaml-syntax]",
            ])
    }

    @Test func `a list at the margin below a field does not hide the next field`() {
        #expect(
            Parsed("a: @x\nb:\n- 1\n- 2\nc: 3").problems == [
                "1:4 a value cannot begin with '@' [yaml-syntax]"
            ])
    }

    @Test func `after twenty syntax errors reading ends`() {
        #expect(Parsed(String(repeating: "a: @x\n", count: 1000)).problems.count == 20)
    }

    @Test func `data may be 64 levels deep and no deeper`() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(Parsed(nested(64)).problems == [])
        #expect(Parsed(nested(65)).problems == ["1:65 the data are more than 64 levels deep [yaml-syntax]"])
    }

    @Test(arguments: ["[", "{a: ", "- ", "? ", "[a, "])
    func `a hundred thousand levels are one problem`(level: String) {
        let parsed = Parsed(String(repeating: level, count: 100_000))
        #expect(parsed.problems.count { $0.contains("the data are more than 64 levels deep") } == 1)
        #expect(parsed.node == nil)
    }

    @Test(arguments: ["", "\"", "|\n  "])
    func `a value of ten million bytes is read`(opening: String) {
        let value = String(repeating: "x", count: 10_000_000)
        let (node, problems) = parseYAML(
            Array("a: \(opening)\(value)\(opening == "\"" ? "\"" : "")".utf8)[...])
        #expect(problems.isEmpty)
        guard case .map(let fields)? = node?.content, case .scalar(let scalar)? = fields.first?.value.content
        else {
            Issue.record("there is no scalar")
            return
        }
        #expect(scalar.text == value)
    }

    @Test(arguments: [
        ("a: x\u{0}y", "1:5 there is a character that cannot be seen, U+0000 [control-character]"),
        ("a: 日\u{7}", "1:5 there is a character that cannot be seen, U+0007 [control-character]"),
        ("a: 1\nb: \u{7F}", "2:4 there is a character that cannot be seen, U+007F [control-character]"),
        ("a: \u{9B}x", "1:4 there is a character that cannot be seen, U+009B [control-character]"),
        (
            "a: x\u{2028}y",
            "1:5 there is a character that cannot be seen, U+2028 (line separator) [control-character]"
        ),
        (
            "a: x\u{FEFF}",
            "1:5 there is a character that cannot be seen, U+FEFF (zero width no-break space) [control-character]"
        ),
        (
            "a: x\u{FFFE}",
            "1:5 there is a code point that stands for no character, U+FFFE [control-character]"
        ),
        (
            "a: \u{10FFFF}",
            "1:4 there is a code point that stands for no character, U+10FFFF [control-character]"
        ),
        (
            "a: \"x\\uffff\"",
            "1:4 there is a code point that stands for no character, U+FFFF [control-character]"
        ),
        ("a: \"x\\0y\"", "1:4 there is a character that cannot be seen, U+0000 [control-character]"),
        ("a: \"\\e[31m\"", "1:4 there is a character that cannot be seen, U+001B [control-character]"),
    ])
    func `a character that no text should hold is reported`(text: String, problem: String) {
        #expect(Parsed(text).problems == [problem])
    }

    @Test func `of a file full of control characters twenty are reported`() {
        #expect(Parsed(String(repeating: "\u{0}", count: 100_000)).problems.count == 20)
    }

    @Test func `bytes that are not UTF-8 are reported at their place`() {
        let (node, problems) = parseYAML([UInt8]("é: 1\nb: x".utf8)[...] + [0xFF, 0x0A])
        #expect(node == nil)
        #expect(problems == [Located(YAMLProblem.notUTF8, at: Position(line: 2, column: 5))])
    }

    @Test func `whatever is typed, a missing node has a reason within the text`() {
        let words = [
            "a", ": ", ":", "\n", "  ", " ", "- ", "\"", "'", "[", "]", "{", "}", ",", "|", ">", "#", "：",
            "　", "日", "&", "*", "!", "%", "@", "\t", "?", "---", "\\", "<<",
        ]
        var state: UInt64 = 7
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407  // Knuth's MMIX.
            return Int(state >> 33) % limit
        }
        for _ in 0..<20_000 {
            let text = (0..<random(24)).map { _ in words[random(words.count)] }.joined()
            let (node, problems) = parseYAML(Array(text.utf8)[...])
            let lines = text.count { $0 == "\n" } + 1
            let saysNothing = text.split(separator: "\n").allSatisfy { line in
                let rest = line.drop { $0 == " " || $0 == "\t" || $0 == "-" }
                return rest.isEmpty || rest.first == "#"
            }
            #expect(node != nil || !problems.isEmpty || saysNothing, "\(text.debugDescription)")
            #expect(
                problems.allSatisfy { (1...lines).contains(Int($0.position.line)) },
                "\(text.debugDescription)")
            #expect(!problems.contains { $0.value.message.isEmpty || $0.position.column < 1 })
        }
    }
}
