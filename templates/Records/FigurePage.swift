import DossierKit
import HTML

extension Frame {
    /// A number, and the value that each source gives.
    func figurePage(_ figure: Figure) -> HTML {
        let title = Title(figure.title, for: language)
        let labels = phrases.labels
        return layout(
            title, nil,
            """
            \(heading(title))\(chart(of: figure))\
            \(table(
                "\(phrases.lists.valuesBySource)\(figure.unit.map(bracketed))",
                [labels.value, labels.date, labels.source, labels.remark], rows(of: figure)))\
            \(prose(figure.remark?[language]))\(prose(figure.head.body?[language]))
            """)
    }

    private func bracketed(_ unit: LocalizedText) -> HTML {
        let words = phrases.marks.bracketed(unit[language])
        guard let lang = lang(unit.language(for: language)) else { return "\(words)" }
        return "<span\(lang)>\(words)</span>"
    }

    /// The first value of a source has an id: prose quotes it by the source.
    private func rows(of figure: Figure) -> [HTML] {
        var seen: Set<Slug> = []
        return figure.values.map { row($0, isFirst: seen.insert($0.source).inserted) }
    }

    private func row(_ value: Figure.Value, isFirst: Bool) -> HTML {
        let id = isFirst ? Attribute("id", Figure.valueID(of: value.source.description)) : nil
        return """
            <tr\(id)><th scope="row">\(text(value.value))</th><td>\(time(value.on))</td>\
            <td>\(link(to: RecordID(.source, value.source)))\(cite([value.source]))\(seen(value.source))</td>\
            <td>\(value.remark.map(text))</td></tr>

            """
    }
}
