import DossierKit
import HTML

extension Frame {
    /// The map of a claim's argument.
    func drawing(of argument: Argument) -> Drawing {
        let words = phrases.drawings
        let map = ArgumentMap(
            drawn(argument), support: phrases.argument.support, opposition: phrases.argument.opposition)
        return Drawing(
            width: ArgumentMap.width, height: map.height, language: language,
            title: words.mapTitle(argument.claim.heading.text),
            description: words.mapDescription(argument.support.count, argument.opposition.count),
            marks: map.lanes.map { marks($0) } + map.edges.map(\.marks)
                + ([map.root] + map.nodes).map { $0.marks(in: language) })
    }

    /// As much of an argument as is drawn, the first of each list; a last box counts the others.
    func drawn(_ argument: Argument) -> Argument {
        func first(_ count: Int, of reasons: [Reason]) -> [Reason] {
            if reasons.count <= count { return reasons }
            let words = phrases.drawings.moreBelow(reasons.count - count)
            let rest = Reason(
                kind: "", word: "", heading: Title(words, in: language), address: argument.claim.address,
                isMissing: true)
            return reasons.prefix(count) + [rest]
        }
        func side(_ reasons: [Reason]) -> [Reason] {
            first(ArgumentMap.mostReasons, of: reasons).map { reason in
                var reason = reason
                reason.answers = first(ArgumentMap.mostAnswers, of: reason.answers)
                return reason
            }
        }
        return Argument(
            claim: argument.claim, support: side(argument.support), opposition: side(argument.opposition))
    }

    private func marks(_ lane: ArgumentMap.Lane) -> HTML {
        let box = lane.box
        return """
            <rect class="rule" x="\(box.x)" y="\(box.y)" width="\(box.width)" height="\(box.height)"/>
            <text class="word strong \(lane.side.rawValue)" x="\(box.x + 9)" y="\(box.y + 19)">\(lane.heading)</text>
            \(lane.isEmpty ? nothing(in: box) : nil)
            """
    }

    private func nothing(in box: Box) -> HTML {
        """
        <text class="soft" x="\(box.x + 99)" y="\(box.y + 44)">\(phrases.argument.none)</text>

        """
    }
}

extension ArgumentMap.Edge {
    /// Three straight lines, and the word above the last of them.
    fileprivate var marks: HTML {
        let way = "M\(from.x) \(from.y)H\(column)V\(to.y)H\(to.x)"
        let words = lines(word, width: wordEnd - wordStart, size: 11, atMost: 1)
        return """
            <path class="edge \(side.rawValue)\(isDashed ? " dashed" : "")" d="\(way)"/>
            \(words.map(label))
            """
    }

    private func label(_ line: String) -> HTML {
        """
        <text class="word middle \(side.rawValue)" x="\((wordStart + wordEnd) / 2)" y="\(to.y - 5)">\(line)</text>

        """
    }
}

extension ArgumentMap.Node {
    /// The box with its words, which leads to the page of what it shows.
    fileprivate func marks(in language: LanguageTag) -> HTML {
        let name = [reason.word, reason.heading.text].filter { !$0.isEmpty }.joined(separator: " · ")
        var y = box.y + Self.padding
        var words: [HTML] = []
        for block in blocks {
            words += block.marks(x: box.x + Self.padding, y: y)
            y += block.height
        }
        return """
            <a href="\(reason.address)"><title>\(name)</title>
            <rect class="box \(side.rawValue)\(reason.isMissing ? " dashed" : "")" x="\(box.x)" y="\(box.y)" \
            width="\(box.width)" height="\(box.height)"/>
            \(words)</a>

            """
    }
}
