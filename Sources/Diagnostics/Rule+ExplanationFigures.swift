/// Figures and their numbers.
extension Explanation {
    static let figureNumber = Explanation(
        rule: .figureNumber,
        summary: "The number of a figure's value stands in that value.",
        reason: """
            A chart shows the 'number' of each value, and readers see the value itself in the table below it: the two
            must not differ. Marks between thousands do not matter. A translation that counts in other units, like
            the hundred millions of Japanese, gives its own number, values.1.number, and then one for each value that
            has a number: all marks of a chart have one unit. A chart begins at 0, so a value with a minus has none.
            """,
        wrong: """
            values:
              - {value: about 300, number: 3000, on: 2024-11-26, source: letter-2024}
            """,
        right: """
            values:
              - {value: about 300, number: 300, on: 2024-11-26, source: letter-2024}
            """)
}
