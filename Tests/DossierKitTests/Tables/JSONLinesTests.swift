import Diagnostics
import Testing
import YAML

@testable import DossierKit

struct JSONLinesTests {
    @Test(arguments: [
        (#"{"slug":"a","n":1}"#, ["1 {slug@1:2: 'a', n@1:13: 1}"]),
        ("\u{FEFF}{\"a\":1}\r\n\r\n  { \"b\" : true }\n", ["1 {a@1:2: 1}", "3 {b@3:5: true}"]),
        (#"{"a":"x\"y\\z\/\n\tz"}"#, ["1 {a@1:2: 'x\"y\\z/\n\tz'}"]),
        (#"{"a":"\u65e5\u672C"}"#, ["1 {a@1:2: '日本'}"]),
        (#"{"a":"\ud83d\ude00!","b":2}"#, ["1 {a@1:2: '😀!', b@1:22: 2}"]),
        (
            #"{"日":"本","b":{"c":[1,"x",{"d":-1.5e+3}],"e":[]},"f":{}}"#,
            ["1 {日@1:2: '本', b@1:10: {c@1:15: [1, 'x', {d@1:27: -1.5e+3}], e@1:41: []}, f@1:49: {}}"]
        ),
        (
            #"{"a":null,"b":[null,1],"c":"null","d":false}"#,
            ["1 {b@1:11: [1], c@1:24: 'null', d@1:35: false}"]
        ),
        ("{}", ["1 {}"]),
        ("\n \n", []),
        ("", []),
    ])
    func `a line is a map with the place of each value`(text: String, rows: [String]) {
        let table = parseJSONLines(Array(text.utf8))
        #expect(table.rows.map { "\($0.row) \($0.node.tableOutline)" } == rows)
        #expect(table.problems == [])
    }

    @Test(arguments: [
        ("[1]", "1:1 the line is not a JSON object [table-form]", "write one object a line, from '{' to '}'"),
        (
            "\nword", "2:1 the line is not a JSON object [table-form]",
            "write one object a line, from '{' to '}'"
        ),
        (
            #"{"a":1} {"b":2}"#, "1:9 there is more text behind the object [table-form]",
            "begin the next object on a line of its own"
        ),
        (#"{"a":1,}"#, "1:7 there is nothing behind this ',' [table-form]", "delete it"),
        (#"{"a":[1, ]}"#, "1:8 there is nothing behind this ',' [table-form]", "delete it"),
        (
            #"{"a":1"#, "1:1 the '{' that opens here is not closed in its line [table-form]",
            "close it with '}'; an object is one line"
        ),
        (
            #"{"a":1,"#, "1:1 the '{' that opens here is not closed in its line [table-form]",
            "close it with '}'; an object is one line"
        ),
        (
            #"{"a":[1"#, "1:6 the '[' that opens here is not closed in its line [table-form]",
            "close it with ']'; an object is one line"
        ),
        (
            #"{"日":"x"#, "1:6 the quotation mark \" that opens here is not closed in its line [table-form]",
            #"close it; write '\"' for a quotation mark and '\n' for a line break within a text"#
        ),
        (#"{a:1}"#, "1:2 there is no name in quotation marks here [table-form]", #"write {"name": value}"#),
        (#"{"":1}"#, "1:2 there is no name in quotation marks here [table-form]", #"write {"name": value}"#),
        (#"{"a" 1}"#, "1:6 there is no ':' behind 'a' [table-form]", #"write {"name": value}"#),
        (
            #"{"a":}"#, "1:6 there is no value here [table-form]",
            "write a text in quotation marks, a number, true, false or null"
        ),
        (
            #"{"a":yes}"#, "1:6 'yes' is neither in quotation marks nor a number [table-form]",
            "put it in double quotation marks"
        ),
        (
            #"{"a":'b'}"#, "1:6 ''b'' is neither in quotation marks nor a number [table-form]",
            "put it in double quotation marks"
        ),
        (
            #"{"a":01}"#, "1:6 '01' is neither in quotation marks nor a number [table-form]",
            "put it in double quotation marks"
        ),
        (
            #"{"a":1 "b":2}"#, "1:8 there is neither ',' nor '}' here [table-form]",
            #"write ',' between two entries, and '\"' for a quotation mark within a text"#
        ),
        (
            #"{"a":[1 2]}"#, "1:9 there is neither ',' nor ']' here [table-form]",
            #"write ',' between two entries, and '\"' for a quotation mark within a text"#
        ),
        (
            #"{"a":"\q"}"#, #"1:7 '\q' has no meaning in JSON [table-form]"#,
            #"write the character itself, or '\\' for a backslash"#
        ),
        (
            #"{"a":"\ud83d"}"#, #"1:7 '\ud83d' has no meaning in JSON [table-form]"#,
            #"write the character itself, or '\\' for a backslash"#
        ),
        (
            #"{"a":"x\u0000"}"#, #"1:8 '\u0000' has no meaning in JSON [table-form]"#,
            #"write the character itself, or '\\' for a backslash"#
        ),
        (
            "{\"a\":\"\u{1}\"}", "1:7 there is a character that cannot be seen, U+0001 [control-character]",
            "delete it, or type the cell again"
        ),
        (
            #"{"a":"\ufffe"}"#,
            "1:7 there is a code point that stands for no character, U+FFFE [control-character]",
            "delete it, or type the cell again"
        ),
        (
            #"{"a":"x\ud83f\udfff"}"#,
            "1:8 there is a code point that stands for no character, U+1FFFF [control-character]",
            "delete it, or type the cell again"
        ),
        (
            "{\"a\":\"x\ry\"}", "1:8 there is a character that cannot be seen, U+000D [control-character]",
            "delete it, or type the cell again"
        ),
        (
            "{\"a\":\"x\r\n",
            "1:6 the quotation mark \" that opens here is not closed in its line [table-form]",
            #"close it; write '\"' for a quotation mark and '\n' for a line break within a text"#
        ),
        (#"{"a":1,"a":2}"#, "1:8 the field 'a' is here twice [yaml-duplicate-key]", "keep one of the two"),
    ])
    func `a mistake is told with its line and column`(text: String, problem: String, hint: String) {
        let table = parseJSONLines(Array(text.utf8))
        #expect(table.problems.map(\.outline) == [problem])
        #expect(table.problems.map(\.problem.hint) == [hint])
        #expect(table.rows.isEmpty)
    }

    @Test func `each line is read by itself`() {
        let table = parseJSONLines(Array("{\"a\":1}\n{\"a\":\n{\"a\":2}\n{\"a\":x}\n".utf8))
        #expect(table.rows.map(\.row) == [1, 3])
        #expect(table.problems.map(\.position.line) == [2, 4])
    }

    @Test func `an object may be 64 levels deep and no deeper`() {
        func nested(_ depth: Int) -> [UInt8] {
            Array(
                (String(repeating: "{\"a\":", count: depth) + "1" + String(repeating: "}", count: depth)).utf8
            )
        }
        #expect(parseJSONLines(nested(64)).problems == [])
        #expect(parseJSONLines(nested(65)).problems.map(\.problem) == [.tooDeep])
        #expect(parseJSONLines(nested(100_000)).problems.map(\.problem) == [.tooDeep])
    }

    @Test func `whatever is typed, a line without a row has a problem`() {
        let words = [
            "{", "}", "[", "]", "\"", ":", ",", "a", "1", "\\", "u", "d83d", "null", " ", "日", "\"a\":", "\t",
            ".",
        ]
        var random = FixedRandom(seed: 5)
        for _ in 0..<20_000 {
            let line = "{" + (0..<random.next(12)).map { _ in words[random.next(words.count)] }.joined()
            let table = parseJSONLines(Array(line.utf8))
            #expect(table.rows.count + table.problems.count == 1, "\(line.debugDescription)")
        }
    }
}
