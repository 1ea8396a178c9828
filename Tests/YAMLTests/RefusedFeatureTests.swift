import Testing

/// What YAML allows and a dossier does not: reported, and the rest is read.
struct RefusedFeatureTests {
    @Test(arguments: [
        Mistaken(
            "a: &x b", "1:4 the anchor '&x' is not read [yaml-feature]",
            "write the value out where it is wanted; if the '&' belongs to it, put it in quotation marks"),
        Mistaken(
            "a: *x", "1:4 the alias '*x' is not read [yaml-feature]",
            "write the value out; if the '*' belongs to it, put it in quotation marks"),
        Mistaken(
            "a: !urgent", "1:4 the tag '!urgent' is not read [yaml-feature]",
            "delete it; if the '!' belongs to the value, put the value in quotation marks"),
        Mistaken(
            "a: !!map\n  b: c", "1:4 the tag '!!map' is not read [yaml-feature]",
            "delete it; if the '!' belongs to the value, put the value in quotation marks"),
        Mistaken(
            "a:\n  <<: {b: c}", "2:3 the merge key '<<' is not read [yaml-feature]", "write the fields out"),
        Mistaken(
            "? a\n: b", "1:3 the name of a field is a plain word, without '?' and brackets [yaml-feature]",
            "write 'name: value'"),
        Mistaken(
            "[a]: b", "1:1 the name of a field is a plain word, without '?' and brackets [yaml-feature]",
            "write 'name: value'"),
        Mistaken(
            "a: 1\n---\nb: 2", "2:1 a second document begins here [yaml-feature]",
            "write all fields in one, without a line '---' or '...' between them"),
        Mistaken(
            "%YAML 1.1\n---\na: 1", "1:1 a line that begins with '%' is not read [yaml-feature]",
            "delete the line; if it is text, put it in quotation marks"),
        Mistaken(
            "a: 1\nb: 2\na: 3",
            "3:1 the field 'a' is here twice: the first is on line 1 [yaml-duplicate-key]",
            "keep one of the two"),
        Mistaken(
            "- a: 1\n  b: 2\n\n  a: 3\n  b: 4",
            "4:3 the field 'a' is here twice: the first is on line 1 [yaml-duplicate-key]",
            "keep one of the two or, if a new entry begins here, write '- a: …'"),
        Mistaken(
            "a:\n  b: 1\n  b: 2",
            "3:3 the field 'b' is here twice: the first is on line 2 [yaml-duplicate-key]",
            "keep one of the two or, if they are two entries, write '- b: …' for each"),
        Mistaken(
            "- {a: 1, a: 2}",
            "1:10 the field 'a' is here twice: the first is on line 1 [yaml-duplicate-key]",
            "keep one of the two"),
        Mistaken("a: {\"\": 1}", "1:5 there is no name before ':' [yaml-syntax]", "write 'name: value'"),
    ])
    func `a feature that is not read is named, with the plain way to write it`(mistake: Mistaken) {
        let parsed = Parsed(mistake.text)
        #expect(parsed.problems == [mistake.problem])
        #expect(parsed.hints == [mistake.hint])
        #expect(parsed.node != nil)
    }

    @Test(arguments: [
        Mistaken(
            "a: 1\n...\nb: 2", "3:1 a second document begins here [yaml-feature]",
            "write all fields in one, without a line '---' or '...' between them"),
        Mistaken(
            "%FOO bar\n---\na: 1", "1:1 a line that begins with '%' is not read [yaml-feature]",
            "delete the line; if it is text, put it in quotation marks"),
    ])
    func `two features end the text`(mistake: Mistaken) {
        let parsed = Parsed(mistake.text)
        #expect(parsed.problems == [mistake.problem])
        #expect(parsed.hints == [mistake.hint])
        #expect(parsed.node == nil)
    }

    @Test func `of two fields with one name the first is kept`() {
        #expect(Parsed("a: 1\na: 2").node == "{a@1:1: 1@1:4}@1:1")
    }

    @Test func `names that differ in their Unicode form only are one name`() {
        #expect(
            Parsed("caf\u{E9}: 1\ncafe\u{301}: 2").problems == [
                "2:1 the field 'cafe\u{301}' is here twice: the first is on line 1 [yaml-duplicate-key]"
            ])
    }
}
