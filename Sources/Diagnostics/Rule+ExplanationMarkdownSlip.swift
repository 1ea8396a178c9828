extension Explanation {
    static let markdownSlip = Explanation(
        rule: .markdownSlip,
        summary: "Headings, tables, links and code are written so that Markdown reads them.",
        reason: """
            A heading without a space behind its '#', a table of '|' and code without an end are no mistakes to
            Markdown: readers would see the signs. A table is a block of comma-separated lines. A link has words.
            """,
        wrong: """
            ##Pay

            | week | pay |
            |------|-----|
            | 1    | 0   |
            """,
        right: """
            ## Pay

            ```csv
            week,pay
            1,0
            ```
            """)
}
