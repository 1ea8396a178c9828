import DossierKit
import HTML

extension Frame {
    /// A number, and the value that each source gives.
    func figurePage(_ figure: Figure) -> HTML {
        let title = Title(figure.title, for: language)
        let labels = phrases.labels
        let unit = figure.unit.map { " (\($0[language]))" as HTML }
        return layout(
            title, nil,
            """
            \(heading(title))\
            \(table(
                "\(phrases.lists.valuesBySource)\(unit)",
                [labels.value, labels.date, labels.source, labels.remark], figure.values.map(row)))\
            \(prose(figure.remark?[language]))\(prose(figure.head.body))
            """)
    }

    private func row(_ value: Figure.Value) -> HTML {
        """
        <tr><th scope="row">\(text(value.value))</th><td>\(time(value.on))</td>\
        <td>\(link(to: RecordID(.source, value.source)))\(cite([value.source])) \(seen(value.source))</td>\
        <td>\(value.remark.map(text))</td></tr>

        """
    }
}
