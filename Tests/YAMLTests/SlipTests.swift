import Testing

/// Slips that YAML itself reads as text without a word.
struct SlipTests {
    @Test(arguments: [
        (
            "title：text",
            "1:6 'title' is followed by a full-width '：', so it is not read as a field [full-width]"
        ),
        (
            "title：text\nkind: x",
            "1:6 'title' is followed by a full-width '：', so it is not read as a field [full-width]"
        ),
        (
            "kind: x\ntitle：text",
            "2:6 'title' is followed by a full-width '：', so it is not read as a field [full-width]"
        ),
        (
            "kind: x\n題名：text",
            "2:3 '題名' is followed by a full-width '：', so it is not read as a field [full-width]"
        ),
        ("a:\n  b：c", "2:4 'b' is followed by a full-width '：', so it is not read as a field [full-width]"),
        ("a: b\n  c：d", "2:4 'c' is followed by a full-width '：', so it is not read as a field [full-width]"),
        (
            "title：foo: bar",
            "1:6 'title' is followed by a full-width '：', so it is not read as a field [full-width]"
        ),
        ("a: b ＃ c", "1:6 a full-width '＃' does not begin a comment [full-width]"),
        ("a: b\n＃ c\nd: e", "2:1 a full-width '＃' does not begin a comment [full-width]"),
        ("＃ c\nd: e", "1:1 a full-width '＃' does not begin a comment [full-width]"),
        ("a:\n  - b ＃ c", "2:7 a full-width '＃' does not begin a comment [full-width]"),
        ("title:\u{3000}text", "1:7 there is a full-width space where YAML needs a plain one [full-width]"),
        (
            "a: 1\ntitle:\u{3000}text",
            "2:7 there is a full-width space where YAML needs a plain one [full-width]"
        ),
        ("\u{3000}title: text", "1:1 there is a full-width space where YAML needs a plain one [full-width]"),
        ("a:\n  — b", "2:3 '—' does not begin a list item [yaml-syntax]"),
        ("a:\n  – b: c", "2:3 '–' does not begin a list item [yaml-syntax]"),
        ("a:\n  • b", "2:3 '•' does not begin a list item [yaml-syntax]"),
        ("a:\n  ・b: c", "2:3 '・' does not begin a list item [yaml-syntax]"),
        (
            "a:\n  b: c\n\u{A0}\u{A0}d: e",
            "3:1 there is a no-break space where YAML needs a plain one [yaml-syntax]"
        ),
        ("a:\n  －b", "2:3 a full-width '－' does not begin a list item [full-width]"),
        ("a:\n  -b\n  -c", "2:3 there is no space after the '-' of '-b' [yaml-syntax]"),
        ("-b\n-c", "1:1 there is no space after the '-' of '-b' [yaml-syntax]"),
        ("a:b", "1:2 there is no space after 'a:' [yaml-syntax]"),
        (
            "- a\n - b",
            "2:2 this list item stands deeper than the text above it, so it is read as part of that text [yaml-syntax]"
        ),
        ("a: 名 #sora", "1:6 '#sora' is read as a comment and would be lost [yaml-syntax]"),
        ("colour: #fff\nb: 1", "1:9 '#fff' is read as a comment and would be lost [yaml-syntax]"),
    ])
    func `a slip is reported where its sign stands`(text: String, problem: String) {
        #expect(Parsed(text).problems == [problem])
    }

    @Test(arguments: [
        "a: 注：本文 ：だ", "a: '＃ b ＃'", "a: b＃c", "a: \"x：y\"", "a: |\n  b：c\n  ＃ d\n  - e", "a: 'x' # c",
        "a: b # c",
        "a:\n  -5", "a: -b", "a: b\n  -c", "a:\n  - b：c", "a: x ## y", "# c\na: 1 #", "a:\n  \u{3000}本文",
        "a:\n  https://x.y",
        "a: what ? b", "a: b:c", "a: 1 ? #", "a: x－y", "a: — b", "a: b\u{A0}c", "a:\n  ——と言う",
    ])
    func `text that only resembles a slip passes`(text: String) {
        #expect(Parsed(text).problems == [])
    }
}
