import DossierKit
import HTML

extension Frame {
    /// The drawing of a claim's argument, and below it the same as lists within lists.
    func wholeArgument(of claim: Claim) -> HTML {
        let argument = argument(about: claim)
        let words = phrases.drawings
        let alternative = words.mapAlternative(
            argument.support.count, argument.opposition.count, argument.hasAnswers)
        return section(
            words.wholeArgument,
            """
            \(illustration(drawing(of: argument), alternative, "\(words.mapCaption)"))\
            \(list(argument))
            """)
    }

    private func list(_ argument: Argument) -> HTML {
        """
        <ul class="argument">
        <li>\(argument.claim.kind)\(phrases.marks.colon)\(words(of: argument.claim.heading))
        <ul>
        \(side(phrases.argument.support, argument.support))\(side(phrases.argument.opposition, argument.opposition))</ul>
        </li>
        </ul>

        """
    }

    private func side(_ name: String, _ reasons: [Reason]) -> HTML {
        if reasons.isEmpty { return "<li>\(name)\(phrases.marks.colon)\(phrases.argument.none)</li>\n" }
        return "<li>\(name)\n\(nested(reasons))</li>\n"
    }

    private func nested(_ reasons: [Reason]) -> HTML {
        reasons.isEmpty ? .empty : "<ul>\n\(reasons.map(entry))</ul>\n"
    }

    private func entry(_ reason: Reason) -> HTML {
        let label = [reason.word, reason.kind].filter { !$0.isEmpty }.joined(separator: phrases.marks.comma)
        let before: HTML = label.isEmpty ? .empty : "\(label)\(phrases.marks.colon)"
        return """
            <li>\(before)<a href="\(reason.address)"\(lang(reason.heading.language))>\(reason.heading.text)</a>\
            \(reason.text.map { "\(phrases.marks.colon)\(words(of: $0))" as HTML })\
            \(reason.note.map { "\(phrases.marks.bracketed($0))" as HTML })
            \(nested(reason.answers))</li>

            """
    }

    private func words(of title: Title) -> HTML {
        guard let lang = lang(title.language) else { return "\(title.text)" }
        return "<span\(lang)>\(title.text)</span>"
    }
}
