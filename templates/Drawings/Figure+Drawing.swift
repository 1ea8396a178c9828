import DossierKit
import HTML

extension Figure {
    /// True where at least two values have a number to compare.
    var hasChart: Bool { values.count { $0.number != nil } >= 2 }

    /// The values that have a number, in a language, with the numbers of their rows from 1.
    func points(in language: LanguageTag) -> [FigureChart.Point] {
        values.enumerated().compactMap { index, value in
            guard let number = value.number.flatMap({ Double($0[language]) }) else { return nil }
            let day: PartialDate? =
                if case .on(let date) = value.on, date.day != nil { date.withoutTime } else { nil }
            return FigureChart.Point(row: index + 1, number: number, isHollow: !value.isExact, day: day)
        }
    }
}

extension Frame {
    /// The chart of a figure; nil for one with fewer than two numbers.
    func drawing(of figure: Figure) -> Drawing? {
        let points = figure.points(in: language)
        guard let chart = FigureChart(points, comma: phrases.marks.comma) else { return nil }
        let words = phrases.drawings
        var marks = (0...chart.scale.steps).map { line($0, chart) }
        marks += names(below: chart)
        if let unit = figure.unit { marks += unitName(unit) }
        marks += chart.marks.map { mark -> HTML in
            let rows: HTML? = mark.label.map { label in
                "<text class=\"soft halo\" x=\"\(label.x)\" y=\"\(label.y + 11)\">\(mark.rows)</text>\n"
            }
            return "\(shape(.plain, mark.box, mark.isHollow))\(rows)"
        }
        return Drawing(
            width: FigureChart.size.width, height: FigureChart.size.height, language: language,
            title: words.chartTitle(Title(figure.title, for: language).text),
            description: words.chartAlternative(points.count, figure.values.count), marks: marks)
    }

    /// What stands above the table of a figure's page.
    func chart(of figure: Figure) -> HTML {
        let (words, points) = (phrases.drawings, figure.points(in: language))
        guard let chart = FigureChart(points, comma: phrases.marks.comma) else { return .empty }
        let isNumbered = chart.marks.contains { $0.label != nil }
        let hollow = points.contains(where: \.isHollow) ? phrases.marks.gap + words.chartHollow : ""
        return illustration(
            drawing(of: figure),
            words.chartAlternative(points.count, figure.values.count),
            "\(isNumbered ? words.chartCaption : words.chartUnnumbered)\(hollow)")
    }

    private func line(_ step: Int, _ chart: FigureChart) -> HTML {
        let plot = FigureChart.plot
        let y = plot.bottom - step * plot.height / chart.scale.steps
        let label = chart.scale.label(step, grouped: phrases.marks.number)
        return """
            <path class="rule\(step == 0 ? " axis" : "")" d="M\(plot.x) \(y)H\(plot.right)"/>
            <text class="soft end" x="\(plot.x - 8)" y="\(y + 4)">\(label)</text>

            """
    }

    private func unitName(_ unit: LocalizedText) -> [HTML] {
        TextBlock(
            unit[language], .soft, in: unit.language(for: language), width: FigureChart.plot.width, atMost: 1
        ).marks(x: FigureChart.plot.x, y: 2)
    }

    /// The days, as far as there is room for their names, and the column of values without one.
    private func names(below chart: FigureChart) -> [HTML] {
        let plot = FigureChart.plot
        var marks: [HTML] = []
        for (x, _) in chart.days {
            marks.append("<path class=\"rule axis\" d=\"M\(x) \(plot.bottom)V\(plot.bottom + 5)\"/>\n")
        }
        marks += chart.names(phrases.date).map { name in
            "<text class=\"soft\" x=\"\(name.box.x)\" y=\"\(name.box.y + 11)\">\(name.text)</text>\n"
        }
        if let border = chart.border {
            let words = lines(phrases.drawings.dayUnknown, width: plot.right - border, size: 11, atMost: 2)
            marks.append("<path class=\"rule dashed\" d=\"M\(border) \(plot.y)V\(plot.bottom + 38)\"/>\n")
            marks += words.enumerated().map { index, line in
                "<text class=\"soft\" x=\"\(border + 8)\" y=\"\(plot.bottom + 19 + 14 * index)\">\(line)</text>\n"
            }
        }
        return marks
    }
}
