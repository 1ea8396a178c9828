import Diagnostics
import Testing
import YAML

@testable import DossierKit

/// How fields become values, and what is said where they do not.
@Suite struct FieldReaderTests {
    @Test func `everything that is wrong is told at once, and reading goes on`() {
        let (title, found, _, _) = read("titel: A\nsuptitle: B\nwhen: soon\nparty: ana\n") { reader in
            let title = reader.required("title", .text)
            _ = reader.required("when", .when)
            _ = reader.required("type", FieldForm<Party.Form>.word)
            _ = reader.optional("party", .reference(.party))
            return title
        }
        #expect(title == nil)
        #expect(
            found == [
                "1:1 unknown field 'titel' [unknown-field] did you mean 'title'?",
                "2:1 unknown field 'suptitle' [unknown-field] did you mean 'title'?",
                "3:7 'soon' is not a date [date-form] write YYYY, YYYY-MM or YYYY-MM-DD",
                "9:1 the event has no 'type' [missing-field] add 'type: …' with one of: person, group, company, unnamed, persona",
            ])
    }

    @Test func `a field far from all others is told which there are`() {
        let (_, found, _, _) = read("colour: red\n") { reader in
            _ = reader.optional("title", .text)
            _ = reader.optional("when", .when)
        }
        #expect(found == ["1:1 unknown field 'colour' [unknown-field] known here: title, when"])
    }

    @Test func `a name without a value is as good as no name, and the place to write it`() {
        let (title, found, _, _) = read("title:\n") { $0.required("title", .text) }
        #expect(title == nil)
        #expect(found == ["1:1 the event has no 'title' [missing-field] add 'title: …'"])
    }

    @Test(arguments: [
        ("t: [a, b]", nil, ["a", "b"]), ("t:\n  - a\n  - b", nil, ["a", "b"]), ("t: a", nil, ["a"]),
        ("t:", nil, []),
        ("t: a; b", nil, ["a; b"]), ("t: a; b", 2, ["a", "b"]), ("t: ' a ;; b; '", 2, ["a", "b"]),
        ("t: '; '", 2, []),
    ])
    func `a list is a list, one value, or in a table what stands between semicolons`(
        yaml: String, row: Int?, expected: [String]
    ) {
        let (list, found, _, _) = read(yaml, row: row) { $0.list("t", .text) }
        #expect(list == expected && found == [])
    }

    @Test func `one wrong word of a list is told, and the others stay`() {
        let (list, found, _, _) = read("t: [person, grop, company]") {
            $0.list("t", FieldForm<Party.Form>.word)
        }
        #expect(list == [.person, .company])
        #expect(found == ["1:13 't' cannot be 'grop' [field-word] did you mean 'group'?"])
    }

    @Test(arguments: [
        ("t: [a-b; c]", nil, "1:5 't' takes a list, and 'a-b; c' is one entry [field-form] write '[a-b, c]'"),
        ("t: a, b", nil, "1:4 't' takes a list, and 'a, b' is one entry [field-form] write '[a, b]'"),
        (
            "t: [a、claim:b]", nil,
            "1:5 't' takes a list, and 'a、claim:b' is one entry [field-form] write '[a, claim:b]'"
        ),
        ("t: a, b", 2, "1:4 't' takes a list, and 'a, b' is one entry [field-form] write 'a; b'"),
    ])
    func `a list with another sign between its words is shown as one`(
        yaml: String, row: Int?, message: String
    ) {
        let (list, found, _, mentions) = read(yaml, row: row) { $0.requiredList("t", .reference(.source)) }
        #expect(list == nil && found == [message] && mentions.isEmpty)
    }

    @Test func `a comma in a text is a comma`() {
        let (list, found, _, _) = read("t: ['Paris, France', 'a, and b']") { $0.list("t", .text) }
        #expect(list == ["Paris, France", "a, and b"] && found == [])
    }

    @Test func `a required list is neither missing nor empty`() {
        let (missing, found, _, _) = read("a: b") { reader in
            _ = reader.optional("a", .text)
            return reader.requiredList("sources", .reference(.source))
        }
        #expect(
            missing == nil && found == ["9:1 the event has no 'sources' [missing-field] add 'sources: …'"])
    }

    @Test func `what is wrong in a group names the group, and in a table the column`() {
        let yaml = "answers:\n  - {by: ana, when: 2024-13}\n  - {buy: ana}\n"
        let body: (inout FieldReader) -> Int = { reader in
            reader.groups("answers", "answer") { group in
                _ = group.required("by", .reference(.party))
                _ = group.optional("when", .when)
                return 1 as Int?
            }.count
        }
        #expect(
            read(yaml, body).found == [
                "2:21 there is no month 13 [date-form] write YYYY, YYYY-MM or YYYY-MM-DD",
                "3:6 unknown field 'buy' [unknown-field] did you mean 'by'?",
            ])
        #expect(
            read(yaml, row: 7, body).report.diagnostics.map(\.location.cell) == [
                SourceLocation.Cell(row: 7, column: "answers.1.when"),
                SourceLocation.Cell(row: 7, column: "answers.2.buy"),
            ])
        #expect(
            read("answers: [{when: 2024}]", body).found == [
                "1:11 answer 1 has no 'by' [missing-field] add 'by: …'"
            ])
    }

    @Test func `a plain value where a group is wanted is told which fields it has`() {
        let (_, found, _, _) = read("signing: by mail") { reader in
            reader.group("signing") { group -> Int? in
                _ = group.optional("opened", .when)
                _ = group.required("how", .text)
                return 1
            }
        }
        #expect(
            found == [
                "1:10 'signing' takes a group of fields (opened, how), not a plain value [field-form]"
                    + " write opened, how on lines of their own, indented"
            ])
    }

    @Test func `a text may be in several languages, its record's among them`() {
        let (text, found, _, _) = read("title: {en: Hours, ja: 時間}") { $0.required("title", .localized) }
        #expect(text == LocalizedText("Hours", in: .english, translations: [.japanese: "時間"]) && found == [])
        #expect(text?[.japanese] == "時間" && text?.language(for: .japanese) == .japanese)

        let (own, _, _, _) = read("language: ja\ntitle: 時間") { reader in
            _ = reader.optional("language", .language)
            return reader.required("title", .localized)
        }
        #expect(own == LocalizedText("時間", in: .japanese))
        #expect(own?[.english] == "時間" && own?.language(for: .english) == .japanese)
    }

    @Test(arguments: [
        (
            "{ja: 時間}",
            "1:1 'title' has no text in 'en', the language of its record [language-unknown] add a line 'en: …'"
        ),
        (
            "{en: Hours, fr: Heures}",
            "1:20 the dossier has no language 'fr' [language-unknown]"
                + " its languages are en, ja: see 'languages' in dossier.yml"
        ),
        (
            "{en: Hours, jp: 時間}",
            "1:20 'jp' is not a language tag [language-unknown]"
                + " write a tag like en, ja or de-AT (Japanese is ja, Chinese zh, Korean ko)"
        ),
    ])
    func `a text in no language of the dossier is told`(text: String, message: String) {
        #expect(read("title: \(text)") { $0.required("title", .localized) }.found == [message])
    }

    @Test(arguments: [
        ("claim:unpaid", Mention.Target.record(.claim, "unpaid", anchor: nil)),
        ("unpaid", .record(.claim, "unpaid", anchor: nil)),
        ("party:ana", .record(.claim, "party:ana", anchor: nil)),
    ])
    func `a reference is looked up later, with or without its kind`(text: String, target: Mention.Target) {
        let mentions = read("c: \(text)") { $0.list("c", .reference(.claim)) }.mentions
        #expect(mentions.map(\.target) == [target])
        #expect(mentions.map(\.location.position) == [Position(line: 1, column: 4)])
    }

    @Test func `prose in a field is read at its place`() {
        let yaml = "note: Paid <b>well</b> [@post, p. 4].\nwhy: |\n  One line.\n\n  Two [there](#ther).\n"
        let (_, found, _, mentions) = read(yaml) { reader in
            _ = reader.optional("note", .prose)
            _ = reader.optional("why", .prose)
        }
        #expect(
            found == [
                "1:12 '<b>' is HTML [raw-html] write Markdown, or a backslash before the '<' to show it",
                "5:15 this text has no place '#ther' [dead-link] end the paragraph that is meant in '{#ther}'",
            ])
        #expect(mentions.map(\.target) == [.record(.source, "post", anchor: nil)])
        #expect(mentions.first?.location.position == Position(line: 1, column: 25))
    }

    @Test func `a quotation has no more words than the limit`() {
        let (words, found, _, _) = read("q: one two  three\n\n", limit: 2) { $0.optional("q", .quotation) }
        #expect(words == "one two  three")
        #expect(
            found == [
                "1:4 a quotation of 3 words, where 2 are the limit [quote-limit]"
                    + " quote less, or tell it in your own words"
            ])
        #expect(read("q: one two", limit: 2) { $0.optional("q", .quotation) }.found == [])
    }

    @Test func `defaults fill what is absent, and their mistakes are those of dossier yml`() throws {
        let defaults = try fields("type: persn\nname: Nobody\n")
        let own = FieldGroup(try fields("slug: ana\nname: Ana\n"), end: .start, file: "parties.csv", row: 2)
        let group = own.filled(from: defaults, of: "dossier.yml")
        var reader = FieldReader(group, of: "party", rules: readingRules())
        #expect(reader.required("name", .text) == "Ana")
        #expect(reader.required("type", FieldForm<Party.Form>.word) == nil)
        let found = reader.finish().report.diagnostics
        #expect(found.map(\.location.description) == ["dossier.yml:1:7"])
        #expect(found.first?.location.cell == nil)
    }
}
