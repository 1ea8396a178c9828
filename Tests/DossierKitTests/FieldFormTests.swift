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

    @Test func `a digest has 64 digits, in whatever case`() {
        let digits = String(repeating: "Ab", count: 32)
        #expect(read("s: \(digits)") { $0.optional("s", .sha256) }.value == digits.lowercased())
        #expect(read("s: \(digits)0") { $0.optional("s", .sha256) }.value == nil)
        #expect(read("s: \(String(repeating: "Ag", count: 32))") { $0.optional("s", .sha256) }.value == nil)
    }
}
