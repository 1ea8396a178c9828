import HTML
import Testing

@testable import DossierKit

/// The form that each single value takes.
@Suite struct FieldFormTests {
    @Test(arguments: [
        ("title: ''", "1:8 'title' is empty [field-form] write a value after 'title:', or delete the line"),
        ("title: '  '", "1:8 'title' is empty [field-form] write a value after 'title:', or delete the line"),
        (
            "title: [a]",
            "1:8 'title' takes a text, not a list or a group of fields [field-form] write one value on the line"
        ),
        (
            "title: {a: b}",
            "1:8 'title' takes a text, not a list or a group of fields [field-form] write one value on the line"
        ),
    ])
    func `what is not a text is told so`(yaml: String, message: String) {
        let (title, found, _, _) = read(yaml) { $0.required("title", .text) }
        #expect(title == nil && found == [message])
    }

    @Test(arguments: [
        #"\xA0"#, #"\u2003"#, #"\u3000"#, #"\u200E"#, #"\u200C"#, #"\u200D"#, #"\u034F"#, #"\uFE0F"#,
        #"\u2800"#,
        #" \xA0\u3000\u200D "#,
    ])
    func `a text in which nothing can be seen is empty`(escapes: String) {
        let (title, found, _, _) = read("title: \"\(escapes)\"") { $0.required("title", .text) }
        #expect(title == nil)
        #expect(
            found == ["1:8 'title' is empty [field-form] write a value after 'title:', or delete the line"])
    }

    @Test(arguments: ["é", "山", "\u{200F}א", "\u{FE0F}1", "☃\u{FE0F}", "\u{2800}\u{2801}", "“”"])
    func `a text in which something can be seen is not empty`(text: String) {
        #expect(read("title: '\(text)'") { $0.required("title", .text) }.value == text)
    }

    @Test(arguments: [
        ("n: no", "no"), ("n: 1.10", "1.10"), ("n: 2024-11", "2024-11"), ("n: '  a  b '", "a  b"),
        ("n: null", "null"),
        ("n: |\n  a\n  b\n", "a b"), ("n: >\n  a\n\n  b\n", "a b"),
    ])
    func `a text is what was typed, on one line`(yaml: String, text: String) {
        let (value, found, _, _) = read(yaml) { $0.required("n", .text) }
        #expect(value == text && found == [])
    }

    @Test func `a verbatim text keeps its lines`() {
        let (value, _, _, _) = read("n: |\n  a\n\n    b\n") { $0.required("n", .verbatim) }
        #expect(value == "a\n\n  b")
    }

    @Test(arguments: [
        ("true", true, []), ("false", false, []),
        ("yes", nil, ["1:4 'f' cannot be 'yes' [field-word] write true or false"]),
    ])
    func `a flag is true or false`(text: String, value: Bool?, messages: [String]) {
        let (flag, found, _, _) = read("f: \(text)") { $0.optional("f", .flag) }
        #expect(flag == value && found == messages)
    }

    @Test(arguments: [
        ("1", true), ("-3", true), ("1.0", false), ("one", false), ("99999999999999999999", false),
        ("１", false),
    ])
    func `a whole number is one`(text: String, isOne: Bool) {
        let (number, found, _, _) = read("n: '\(text)'") { $0.optional("n", .wholeNumber) }
        #expect((number != nil) == isOne)
        let message = "1:4 'n' takes a whole number, not '\(text)' [field-form] write a whole number"
        #expect(found == (isOne ? [] : [message]))
    }

    @Test(arguments: [("1", true), ("12", true), ("0", false), ("-1", false)])
    func `a number of things is at least one`(text: String, isOne: Bool) {
        let (number, found, _, _) = read("n: \(text)") { $0.optional("n", .positiveNumber) }
        #expect((number != nil) == isOne && found.isEmpty == isOne)
    }

    @Test(arguments: ["2024-11-26?", "2024-11", "2024", "2024-11-26~", "2024-11-26T12:01Z", "unknown"])
    func `a day is one day and no other date`(text: String) {
        let (day, found, _, _) = read("d: \(text)") { $0.optional("d", .day) }
        let hint = "write one day as YYYY-MM-DD, without a time, '?' and '~'"
        #expect(day == nil && found == ["1:4 '\(text)' is not one day [date-form] \(hint)"])
        #expect(read("d: 2024-11-26") { $0.optional("d", .day) }.value?.machineReadable == "2024-11-26")
    }

    @Test(arguments: ["person, group", "person/group", "person group", "person、group"])
    func `several words where one is wanted are told all that there are`(text: String) {
        let (_, found, _, _) = read("t: \(text)") { $0.optional("t", FieldForm<Party.Form>.word) }
        let hint = "write person, group, company, unnamed or persona"
        #expect(found == ["1:4 't' cannot be '\(text)' [field-word] \(hint)"])
    }

    @Test(arguments: [
        ("claims/first-claim.md", "claim:first-claim"), ("content/claims/a.en.md", "claim:a"),
        ("claim/b", "claim:b"), ("../claims/c.html", "claim:c"), ("first-claim", "claim:first-claim"),
    ])
    func `a path where a record should be named is turned into its name`(text: String, example: String) {
        let (_, found, _, _) = read("p: \(text)") { $0.optional("p", .recordPlace) }
        let hint = "write a kind and a slug, like '\(example)'"
        #expect(found == ["1:4 '\(text)' does not name a record [field-form] \(hint)"])
    }

    @Test(arguments: [
        ("one two three", 3), ("art-washing  is", 2), ("one—two/three…four", 4), ("one – two", 2), ("", 0),
        ("これは引用です。", 3), ("「十二文字の引用、十二字」", 4), ("Soraの引用", 3), ("예술가 여러분", 2),
    ])
    func `words are counted in every script`(text: String, count: Int) {
        #expect(wordCount(of: text) == count)
    }

    @Test(arguments: [
        ("20", true), ("9.6", true), ("0", true), ("20s", false), (".5", false), ("5.", false),
        ("1.2.3", false),
        ("-1", false), ("1,5", false),
    ])
    func `a duration is a number of seconds`(text: String, isOne: Bool) {
        let (seconds, found, _, _) = read("d: '\(text)'") { $0.optional("d", .seconds) }
        #expect(seconds == (isOne ? text : nil) && found.isEmpty == isOne)
    }

    @Test(arguments: [
        ("https://example.org", true), ("http://example.org/é", true), ("example.org", false),
        ("mailto:a@b.c", false),
        ("https://", false), ("https://a b", false), ("javascript:x", false),
    ])
    func `an address on the web begins with its scheme`(text: String, isOne: Bool) {
        let (address, found, _, _) = read("u: '\(text)'") { $0.optional("u", .webAddress) }
        #expect((address != nil) == isOne)
        let message = "1:4 'u' takes an address on the web, not '\(text)' [field-form]"
        #expect(
            found == (isOne ? [] : [message + " write the whole address, beginning with https:// or http://"])
        )
    }

    @Test(arguments: ["HTTPS://example.org", "Http://example.org/a"])
    func `a scheme in capital letters is told to be written in small ones`(text: String) {
        let (_, found, _, _) = read("u: '\(text)'") { $0.optional("u", .webAddress) }
        let message = "1:4 'u' takes an address on the web, not '\(text)' [field-form]"
        #expect(found == [message + " write https:// or http:// in small letters"])
    }

    @Test(arguments: ["https://example.org/?a=b", "https://example.org/a#b"])
    func `the address of a home page has neither a question nor a place`(text: String) {
        let (address, found, _, _) = read("u: '\(text)'") { $0.optional("u", .baseAddress) }
        #expect(address == nil && found.count == 1)
        #expect(found.first?.contains("'u' takes an address without '?' and '#'") == true)
    }

    @Test func `a digest has 64 digits, in whatever case`() {
        let digits = String(repeating: "Ab", count: 32)
        #expect(read("s: \(digits)") { $0.optional("s", .sha256) }.value == digits.lowercased())
        #expect(read("s: \(digits)0") { $0.optional("s", .sha256) }.value == nil)
        #expect(read("s: \(String(repeating: "Ag", count: 32))") { $0.optional("s", .sha256) }.value == nil)
    }
}
