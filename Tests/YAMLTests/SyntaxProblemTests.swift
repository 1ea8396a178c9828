import Testing

/// Syntax errors: what is said about each, and that there is then no node.
struct SyntaxProblemTests {
    @Test(arguments: quotation + signs + brackets + lines)
    func `a syntax error is told in the author's words`(mistake: Mistaken) {
        let parsed = Parsed(mistake.text)
        #expect(parsed.problems == [mistake.problem])
        #expect(parsed.hints == [mistake.hint])
        #expect(parsed.node == nil)
    }

    private static let quotation: [Mistaken] = [
        .init(
            "title: \"abc\nkind: x",
            "1:8 the quotation mark \" that opens here is not closed [yaml-syntax]",
            "close it, or put ' around a value that holds \""),
        .init(
            "a: 1\ntitle: 'abc\nkind: x",
            "2:8 the quotation mark ' that opens here is not closed [yaml-syntax]",
            "close it, or put \" around a value that holds '"),
        .init(
            "title: \"abc\nkind: \"x\"\nz: y",
            "1:8 the quotation mark \" that opens here is closed only on line 2 [yaml-syntax]",
            "close it, or put ' around a value that holds \""),
        .init(
            "title: 'it's here'\nz: y",
            "1:12 the value ends at the quotation mark ', and there is more text [yaml-syntax]",
            "put the whole value in \", which may hold '"),
        .init(
            "a: \"say \"hello\" now\"",
            "1:10 the value ends at the quotation mark \", and there is more text [yaml-syntax]",
            "put the whole value in ', which may hold \""),
        .init(
            #"a: "C:\Users""#,
            #"1:7 '\U' has no meaning between double quotation marks [yaml-syntax]"#,
            #"write the character itself, or '\\' for a backslash"#),
        .init(
            #"a: "\ud83d\ude00""#,
            #"1:5 '\ud83d' has no meaning between double quotation marks [yaml-syntax]"#,
            #"write the character itself, or '\\' for a backslash"#),
        .init(
            #"a: "50 \% off""#,
            #"1:8 '\%' has no meaning between double quotation marks [yaml-syntax]"#,
            #"write '\\' for a backslash, or put the value in single quotation marks"#),
    ]

    private static let signs: [Mistaken] =
        [
            ("@user", "@"), ("`code`", "`"), ("%d", "%"), ("*.mp4", "*"), ("*bold*", "*"), ("& more", "&"),
            ("? what", "?"),
        ]
        .map { value, sign in
            .init(
                "a: \(value)\nb: c", "1:4 a value cannot begin with '\(sign)' [yaml-syntax]",
                "put the value in quotation marks")
        } + [
            .init(
                "a: > one\n  two", "1:4 the text begins on the line of the '>' [yaml-syntax]",
                "begin the text on the next line, indented, or put it in quotation marks"),
            .init(
                "title: Foo: bar",
                "1:11 ': ' within a value reads as the end of a field's name [yaml-syntax]",
                "put the whole value in quotation marks"),
            .init(
                "text: “Nobody: x”", "1:7 '“' does not put a value in quotation marks [yaml-syntax]",
                "write a plain \" at both ends of the value"),
            .init(
                "a: - b", "1:4 '- ' stands on the line of its field [yaml-syntax]",
                "begin the list on the next line, or put the value in quotation marks"),
            .init(": b", "1:1 there is no name before ':' [yaml-syntax]", "write 'name: value'"),
        ]

    private static let brackets: [Mistaken] = [
        .init(
            "a: [1, 2\nb: 3", "1:4 the '[' that opens here is not closed [yaml-syntax]",
            "close it with ']', or put the value in quotation marks"),
        .init(
            "a: {x: 1\nb: 3", "1:4 the '{' that opens here is not closed [yaml-syntax]",
            "close it with '}', or put the value in quotation marks"),
        .init(
            "a: [1, {b: 2]", "1:8 the '{' that opens here is not closed [yaml-syntax]",
            "close it with '}', or put the value in quotation marks"),
        .init(
            "a: [Nobody] was paid.\nb: c",
            "1:13 the value begins with '[', so it ends at ']', and there is more text [yaml-syntax]",
            "put the whole value in quotation marks"),
        .init(
            "a: [1]]", "1:7 the ']' closes nothing [yaml-syntax]",
            "delete it, or put the value in quotation marks"),
        .init(
            "a: {b: 1}}", "1:10 the '}' closes nothing [yaml-syntax]",
            "delete it, or put the value in quotation marks"),
        .init(
            "a: ['x' y]", "1:9 there is neither ',' nor ']' here [yaml-syntax]",
            "write '[one, two]', with quotation marks around whole values"),
        .init(
            "a: {'x' y}", "1:9 there is neither ',' nor '}' here [yaml-syntax]",
            "write '{name: value, name: value}', with quotation marks around whole values"),
        .init("a: [b,, c]", "1:7 there is nothing before this ',' [yaml-syntax]", "delete one ','"),
        .init(
            "[a] b", "1:5 there is more text after the closing bracket [yaml-syntax]",
            "delete it, or write one value a line"),
    ]

    private static let lines: [Mistaken] = [
        .init("a:\n\tb: 1", "2:1 the line is indented with a tab [yaml-syntax]", "indent with spaces"),
        .init(
            "a:\n  b: 1\n\tc: 2", "3:1 the line is indented with a tab [yaml-syntax]", "indent with spaces"),
        .init("a: |\n\tb", "2:1 the line is indented with a tab [yaml-syntax]", "indent with spaces"),
        .init(
            "a: 1\n b: 2", "2:2 the line is indented by 1 space, which fits nothing above it [yaml-syntax]",
            "do not indent it, like the line that it belongs beside"),
        .init(
            "a:\n    b: 1\n  c: 2",
            "3:3 the line is indented by 2 spaces, which fits nothing above it [yaml-syntax]",
            "do not indent it, or by 4 spaces, like the line that it belongs beside"),
        .init(
            "a:\n  - x: 1\n     y: 2",
            "3:6 the line is indented by 5 spaces, which fits nothing above it [yaml-syntax]",
            "indent it by 4 spaces, like the line that it belongs beside"),
        .init(
            "  a: 1\nb: 2", "2:1 the line is not indented, which fits nothing above it [yaml-syntax]",
            "indent it by 2 spaces, like the line that it belongs beside"),
        .init(
            "a: 1\nwords\nb: 2", "2:1 'words' is neither a field nor part of the value above [yaml-syntax]",
            "write 'name: value', or indent the line to continue the value above"),
        .init(
            "words\nb: 2", "1:1 'words' is neither a field nor part of the value above [yaml-syntax]",
            "write 'name: value', or indent the line to continue the value above"),
        .init(
            "a: 1\nb:2\nc: 3", "2:2 there is no space after 'b:' [yaml-syntax]", "write 'b: ' with a space"),
        .init(
            "a:\n  - x\n  -y", "3:3 there is no space after the '-' of '-y' [yaml-syntax]",
            "write '- ' with a space"),
        .init(
            "- a: b\n— a: c", "2:1 '—' does not begin a list item [yaml-syntax]",
            "write '- ', or put the value in quotation marks"),
        .init(
            "a: b\n- c", "2:1 a list item stands where the next field should be [yaml-syntax]",
            "write the list below a field of its own that has no other value"),
        .init(
            "- a\nb: c", "2:1 a field stands where the next '- ' should be [yaml-syntax]",
            "begin the line with '- ', or indent it to belong to the item above"),
    ]
}
