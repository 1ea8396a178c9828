import Diagnostics
import Markdown
import Testing

@Suite struct ProblemTests {
    @Test(arguments: cases)
    func `a mistake is reported with its place, words and remedy`(markdown: String, expected: String) {
        #expect(problems(in: markdown) == [expected])
    }

    private static let cases: [(String, String)] = [
        // HTML
        ("a <b>bold</b> word", "1:3 raw-html: '<b>' is HTML | \(htmlHint)"),
        ("text\n\n<div>\nx", "3:1 raw-html: '<div>…' is HTML | \(htmlHint)"),
        ("<!-- a note -->", "1:1 raw-html: '<!-- a note -->' is HTML | \(htmlHint)"),
        // Addresses
        ("[x](javascript:alert)", "1:5 unsafe-address: 'javascript:alert' \(notAddress)"),
        ("[x](JaVaScRiPt:a)", "1:5 unsafe-address: 'JaVaScRiPt:a' \(notAddress)"),
        ("[x](data:text/html,y)", "1:5 unsafe-address: 'data:text/html,y' \(notAddress)"),
        ("![x](file:///etc/passwd)", "1:6 unsafe-address: 'file:///etc/passwd' \(notAddress)"),
        ("[x](//example.org)", "1:5 unsafe-address: '//example.org' \(notAddress)"),
        ("[x](Claim:slug)", "1:5 unsafe-address: 'Claim:slug' \(notAddress)"),
        ("<ftp://example.org>", "1:2 unsafe-address: 'ftp://example.org' \(notAddress)"),
        // Links that are none
        (
            "see [the text][missing]",
            "1:16 missing-reference: no line defines where '[missing]' leads"
                + " | add a line '[missing]: https://…', or write [text](address)"
        ),
        (
            "see [missing][]",
            "1:6 missing-reference: no line defines where '[missing]' leads"
                + " | add a line '[missing]: https://…', or write [text](address)"
        ),
        (
            "see [it](a b) there",
            "1:5 missing-reference: '[it](a b) there' looks like a link and is none"
                + " | write an address without spaces in the parentheses, or a backslash before the bracket"
        ),
        ("word [^1] on", "1:6 footnote: '[^1]' \(footnote)"),
        ("> word\n\n[^note]: the note", "3:1 footnote: '[^note]' \(footnote)"),
        ("[^note]: note", "1:1 footnote: '[^note]' \(footnote)"),
        (
            "[x]（https://a.org）",
            "1:1 missing-reference: '[x]（https://a.org）' looks like a link and is none | \(looseLink)"
        ),
        (
            "a [x] (claim:b)",
            "1:3 missing-reference: '[x] (claim:b)' looks like a link and is none | \(looseLink)"
        ),
        // Slips
        (
            "a [](https://b.org)",
            "1:3 markdown-slip: the link 'https://b.org' has no words | write [words](https://b.org)"
        ),
        (
            "| a | b |\n|---|:--|\n| 1 | 2 |",
            "2:1 markdown-slip: lines between '|' are no table and are printed as they stand"
                + " | write a block '```csv' with a comma between two cells, and the names of the columns in its first line"
        ),
        (
            "##Two",
            "1:1 markdown-slip: '##Two' is no heading and is printed as it stands"
                + " | write '## ' with a space, or put the words in backticks to show them"
        ),
        (
            "a\n\n```\ncode\n",
            "3:1 markdown-slip: no line '```' ends the code that begins here | write a line '```' below the code"
        ),
        // Images and headings
        (
            "a ![](b.png)",
            "1:3 image-text: the image 'b.png' has no words to stand for it"
                + " | write ![what is to be seen](address)"
        ),
        ("# Title", "1:1 heading-level: a heading of level 1 is the page's title | write '##'"),
        ("### Deep", "1:1 heading-level: a heading of level 3 follows one of level 1 | write '##'"),
        (
            "## Two\n\n> #### Four",
            "3:1 heading-level: a heading of level 4 follows one of level 2 | write '###', or fewer '#'"
        ),
        // Anchors
        ("a {#Two}", "1:3 anchor-form: '{#Two}' \(anchorForm)"),
        ("a {#-two}", "1:3 anchor-form: '{#-two}' \(anchorForm)"),
        ("a {#two", "1:3 anchor-form: '{#two' \(anchorForm)"),
        ("a {#two} b", "1:3 anchor-form: the anchor '{#two}' \(elsewhere)"),
        ("> a {#two}", "1:5 anchor-form: the anchor '{#two}' \(elsewhere)"),
        ("- a\n  - b {#two}", "2:7 anchor-form: the anchor '{#two}' \(elsewhere)"),
        ("*a {#two}*", "1:4 anchor-form: the anchor '{#two}' \(elsewhere)"),
        ("- a {#one}\n\n  b {#two}", "3:5 anchor-form: the anchor '{#two}' \(elsewhere)"),
        (
            "{#two}",
            "1:1 anchor-form: the anchor '{#two}' stands alone | write it at the end of the paragraph that it names"
        ),
        (
            "a {#two}\n\n- b {#two}",
            "3:5 anchor-twice: the anchor 'two' stands twice | give one of them another name"
        ),
        // Emphasis
        ("**「強調」**です", "1:7 emphasis-form: the asterisks of '**です' \(emphasis)"),
        ("これは*「強調」*", "1:4 emphasis-form: the asterisks of '*「強調」' \(emphasis)"),
        ("**Sora（ソラ）**は", "1:11 emphasis-form: the asterisks of '**は' \(emphasis)"),
        // Others
        ("a\u{7}b", "1:2 \(unseen), U+0007 | \(retype)"), ("a\n\nñb\0c", "3:3 \(unseen), U+0000 | \(retype)"),
        ("a\u{200B}b", "1:2 \(unseen), U+200B (zero width space) | \(retype)"),
        ("a &#x202E;b", "1:3 \(unseen), U+202E (right-to-left override) | \(retype)"),
        ("a &#xFFFF;b", "1:3 \(noCharacter), U+FFFF | \(retype)"),
        ("\\[a &#65534;b", "1:5 \(noCharacter), U+FFFE | \(retype)"),
        ("a &#8294;b", "1:3 \(unseen), U+2066 (left-to-right isolate) | \(retype)"),
        ("a&shy;b", "1:2 \(unseen), U+00AD (soft hyphen) | \(retype)"),
        (
            String(repeating: ">", count: 101) + " a",
            "1:1 deep-nesting: more than 100 quotes, lists and marks stand in each other | write it in fewer levels"
        ),
    ]

    @Test(arguments: citations)
    func `a citation in another form is reported`(markdown: String, expected: String) {
        #expect(problems(in: markdown) == [expected])
    }

    private static let citations: [(String, String)] = [
        ("x [@]", "1:3 citation-form: the citation '[@]' names no source | \(slugHint)"),
        ("x [@ a]", "1:3 citation-form: the citation '[@ a]' names no source | \(slugHint)"),
        ("x [@UPPER]", "1:3 citation-form: the citation '[@UPPER]' \(noSlug)"),
        ("x [@aB]", "1:3 citation-form: the citation '[@aB]' \(noSlug)"),
        ("x [@a_b]", "1:3 citation-form: the citation '[@a_b]' \(noSlug)"),
        ("x [@-a]", "1:3 citation-form: the citation '[@-a]' \(noSlug)"),
        (
            "x [@a; b]",
            "1:3 citation-form: something other than '@' follows the semicolon of the citation '[@a; b]'"
                + " | write [@a; @b]"
        ),
        (
            "x [@a, @b]",
            "1:3 citation-form: the citation '[@a, @b]' has a second source without a semicolon before it"
                + " | write [@a; @b]"
        ),
        (
            "x [@a, p. 4, @b @c]",
            "1:3 citation-form: the citation '[@a, p. 4, @b @c]' has a second source without a semicolon before it"
                + " | write [@a, p. 4; @b; @c]"
        ),
        ("x ［@a］", "1:3 citation-form: '［@a］' is no citation: it has full-width signs | write [@a]"),
        (
            "x [＠a, p. 4]",
            "1:3 citation-form: '[＠a, p. 4]' is no citation: it has full-width signs | write [@a, p. 4]"
        ),
        (
            "x [@a p. 4]",
            "1:3 citation-form: the citation '[@a p. 4]' has words without a comma or quotation marks"
                + " | write [@source, p. 4] or [@source \"exact words\"]"
        ),
        (
            "x [@a, ]",
            "1:3 citation-form: nothing follows the comma of the citation '[@a, ]'"
                + " | write [@source, p. 4], or leave the comma out"
        ),
        (
            "x [@a \" \"]",
            "1:3 citation-form: the citation '[@a \" \"]' quotes nothing"
                + " | write the words, or leave the quotation marks out"
        ),
        (
            "x [@a, p. 4",
            "1:3 citation-form: no bracket closes the citation '[@a, p. 4' | write ']' behind it"
        ),
        (
            "x [@a \"words]",
            "1:3 citation-form: no quotation mark closes the words of the citation '[@a \"words]'"
                + " | write the quotation mark, then ']' or '; @'"
        ),
        (
            "x [see @a, p. 4]",
            "1:3 citation-form: words stand before the '@' in '[see @a, p. 4]'"
                + " | write the words before the bracket, or \\@ to show an at sign"
        ),
        ("x [@a](https://b.org)", "1:3 citation-form: the citation '@a' \(isLink)"),
        ("x [@a][b]\n\n[b]: /c", "1:3 citation-form: the citation '@a' \(isLink)"),
        ("x [@a][b]", "1:3 citation-form: the citation '[@a]' \(isLink)"),
        ("x [@a](b c)", "1:3 citation-form: the citation '[@a]' \(isLink)"),
        (
            "x [y [@a]](/b)",
            "1:6 citation-form: a citation stands in the words of the link 'y ' | move it behind the link"
        ),
    ]

    @Test(arguments: tables)
    func `a table in another form is reported`(rows: String, expected: [String]) {
        #expect(problems(in: "```csv\n\(rows)```") == expected)
    }

    private static let tables: [(String, [String])] = [
        (
            "",
            [
                "1:1 table-form: the table has no rows"
                    + " | write the names of the columns in the first line, with commas between them"
            ]
        ),
        (
            "a,b\nc\nd,e,f\n",
            [
                "3:1 table-form: the row has 1 cell, the header 2 cells | keep the commas of empty cells",
                "4:1 table-form: the row has 3 cells, the header 2 cells | \(commaHint)",
            ]
        ),
        (
            "a\n\"b\nc\n",
            [
                "3:1 table-form: a quotation mark opens this cell, and none closes it"
                    + " | close it, or write \"\" for a quotation mark inside a cell"
            ]
        ),
        (
            "a,b\nc,\"d\" e\n",
            [
                "3:3 table-form: text follows the quotation mark that closes this cell"
                    + " | put the whole cell in quotation marks, and write \"\" for one inside it"
            ]
        ),
        ("a\n<b>\n", ["3:1 raw-html: '<b>' is HTML | \(htmlHint)"]),
    ]

    @Test(arguments: [
        "[word] and [sic] [word]", "`<b>` \\<b>", "a < b > c", "[a](claim:b) [c](#d) [e](../f.html)",
        "[a][b]\n\n[b]: /c",
        "[a](HTTPS://b.org) <mailto:a@b.org> <a@b.org>", "\\[^1] `[^1]` [^ ]", "![a](b)",
        "## a\n\n### b\n\n#### c\n\n## d",
        "a \\{#b} `{#c}`", "{a} # {b}", "**強調**です 「**強調**」です", "5 * 3 ** 2", "\\*「強調」\\*です",
        "tab\tand\u{c}feed", "&#x41; &amp; &lrm; &; &#; &#x110000; & #x202E;",
        "a@b.org @word (@word)", "[\\@a](https://b.org) [see \\@a]", "[a] [b]", "\\[a][b]", "[@a][@b]",
        "[sic][@a]",
        String(repeating: ">", count: 98) + " a", "```html\n<b>\n```", "```csv\na,b\n\n\"c\"\"\nd\",e\n```",
        "[a [b] c]", "#hashtag #2 and ##", "a | b and | c |", "[sic] (see https://a.org)", "[注]（例：これ）",
        "```\n```", "~~~~\n```\n~~~~\n", "a\n\n    ```\n", "［注］ x＠y （@word）", "```csv\na\n```",
    ])
    func `what is right is not reported`(markdown: String) {
        #expect(problems(in: markdown).isEmpty)
    }

    @Test func `a place counts characters, in lines of the file`() {
        let body = Body("日本語 😀 [@a] `<i>` \\<i> <i>\n", firstLine: 12)
        let outline = Document(body).outline(of: body)
        #expect(outline.citations.map(\.position) == [Position(line: 12, column: 8)])
        #expect(outline.problems.map(\.position) == [Position(line: 12, column: 23)])
    }

    /// The problems as `line:column rule: message | hint`.
    private func problems(in markdown: String) -> [String] {
        let body = Body(markdown)
        return Document(body).outline(of: body).problems.map { located in
            let problem = located.value
            let place = "\(located.position.line):\(located.position.column)"
            return "\(place) \(problem.rule.rawValue): \(problem.message) | \(problem.hint ?? "")"
        }
    }
}

private let htmlHint = "write Markdown, or a backslash before the '<' to show it"
private let notAddress =
    "is not an address that a link may have"
    + " | write https://…, mailto:…, a record such as claim:slug, or a place of this site"
private let footnote =
    "is a footnote, and there are none | cite a source with [@source, p. 4], or write the note into the text"
private let looseLink =
    "write [words](address), with plain parentheses right behind the bracket"
private let anchorForm =
    "is not the form of an anchor | write {#slug} with lower-case letters, digits and hyphens, 64 at most"
private let elsewhere =
    "does not end a top-level paragraph, heading or item | move it to such an end, or write \\{ to show the brace"
private let emphasis =
    "are printed | put the asterisks inside the punctuation, as in 「**words**」, or write \\* to show one"
private let noCharacter = "control-character: there is a code point that stands for no character"
private let unseen = "control-character: there is a character that cannot be seen"
private let retype = "delete it, or type the line again"
private let slugHint = "write [@source] with the source's slug: lower-case letters, digits and hyphens"
private let noSlug = "does not start with the slug of a source | \(slugHint)"
private let isLink =
    "has the form of a link"
    + " | write [@source] for a citation, [words](address) for a link, or \\@ to show an at sign"
private let commaHint = "put a cell that holds a comma in quotation marks"
