/// YAML and tables.
extension Explanation {
    static let frontMatter = Explanation(
        rule: .frontMatter,
        summary: "A file begins with its fields, between two lines of three hyphens.",
        reason: """
            The fields say what the record is; below the second line of hyphens its text begins. A table in YAML
            has no such lines: it is a list, and each entry begins with a hyphen.
            """,
        wrong: """
            title: The letter is put online
            when: 2024-11-26
            """,
        right: """
            ---
            title: The letter is put online
            when: 2024-11-26
            ---
            """)

    static let yamlSyntax = Explanation(
        rule: .yamlSyntax,
        summary: "Fields are written so that they can be read in one way only.",
        reason: """
            Fields and lists are written in YAML, in which a colon, a quotation mark, a bracket or the spaces at
            the beginning of a line have a meaning. When in doubt, put the whole value in quotation marks.
            """,
        wrong: """
            title: The letter: three hours
            role: "painter, Berlin
            """,
        right: """
            title: "The letter: three hours"
            role: "painter, Berlin"
            """)

    static let yamlDuplicateKey = Explanation(
        rule: .yamlDuplicateKey,
        summary: "A record has each field once.",
        reason: """
            Of two lines with one name only one could count, and nobody could tell which the author meant.
            """,
        wrong: """
            stance: against
            stance: mixed
            """,
        right: """
            stance: mixed
            """)

    static let yamlFeature = Explanation(
        rule: .yamlFeature,
        summary: "Fields are plain names and values, without the shorthand that YAML has for programs.",
        reason: """
            With anchors (&), aliases (*), merge keys (<<), tags (!) and several documents in a file, a line no
            longer says what it says. Everybody who corrects a record must be able to read it. Often such a sign
            belongs to the value, and quotation marks are all that is missing.
            """,
        wrong: """
            title: !Free access for all
            """,
        right: """
            title: "!Free access for all"
            """)

    static let fullWidth = Explanation(
        rule: .fullWidth,
        summary: "The signs that YAML reads (: # - and spaces) are the plain ones, not the full-width ones.",
        reason: """
            A Japanese or Chinese keyboard writes ： ＃ － and wide spaces, which look alike and mean nothing here:
            the field would become a part of the line above. Within a value in quotation marks they are text.
            """,
        wrong: """
            title：作品の公開
            """,
        right: """
            title: 作品の公開
            """)

    static let tableForm = Explanation(
        rule: .tableForm,
        summary: "Every row of a table has one cell for each column.",
        reason: """
            When a comma is missing, all cells behind it move into a wrong column, and a role becomes a name. In
            CSV, a cell that holds a comma, a quotation mark or a line break stands in quotation marks; in JSON
            lines, each line is one whole object.
            """,
        wrong: """
            slug,name,role
            s-0001,Ana Paz
            s-0002,Jun Ito,painter, Osaka
            """,
        right: """
            slug,name,role
            s-0001,Ana Paz,
            s-0002,Jun Ito,"painter, Osaka"
            """)

    static let tableHeader = Explanation(
        rule: .tableHeader,
        summary: "The first row of a table names a field for each column.",
        reason: """
            A column without a name, or with the name of another one, has values that belong to nothing. Names with
            dots reach into a field: title.ja is the Japanese title, outputs.1.url the address of the first output.
            """,
        wrong: """
            slug,title,title
            launch,The launch,公開
            """,
        right: """
            slug,title.en,title.ja
            launch,The launch,公開
            """)
}
