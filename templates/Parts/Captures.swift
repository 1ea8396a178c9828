import DossierKit
import HTML

extension Frame {
    /// Whether words of a source were looked up in a capture of it, in brackets, to stand behind them: with the day of
    /// the capture, whose hour is in the table.
    func check(of words: String, in source: Slug) -> HTML {
        let quoting = phrases.quoting
        guard let check = dossier.quoteChecks.check(of: words, in: source) else {
            return "<span class=\"seen\">\(phrases.marks.bracketed(quoting.notChecked))</span>"
        }
        let address = site.address(of: .record(RecordID(.source, source)), anchor: capturesID, from: page)
        let made: HTML = "<a href=\"\(address)\">\(phrases.date(check.time.withoutTime))</a>"
        let sentence = quoting.checked(made, String(check.digest.prefix(12)), check.day.map(time))
        return "<span class=\"seen\">\(phrases.marks.bracketed(sentence))</span>"
    }

    /// The captures of a source: when, with what and by whom each was made, its digest and its files.
    func captures(of source: Source) -> HTML {
        let captures = dossier.quoteChecks.captures(of: source.slug)
        if captures.isEmpty { return .empty }
        let words = phrases.quoting
        let columns = [words.made, words.tool, words.person, words.digest, words.files]
        return section(
            words.captures, id: capturesID,
            table(id: "captures", "\(words.capturesHint)", columns, captures.map(row)))
    }

    private var capturesID: String { "captures_" }

    private func row(_ capture: Capture) -> HTML {
        let files = HTML.join(capture.files.map(file), separator: "\(phrases.marks.comma)")
        return """
            <tr><th scope="row">\(time(capture.time))</th><td>\(capture.tool.map(words))\(capture.note.map(note))</td>\
            <td>\(capture.person.map(words))</td><td class="digest">\(capture.digest)</td>\
            <td>\(capture.isPrivate ? words(phrases.quoting.keptPrivately) : files)</td></tr>

            """
    }

    private func words(_ text: String) -> HTML { "\(text)" }

    private func note(_ words: String) -> HTML {
        "<span class=\"seen\">\(phrases.marks.bracketed(words))</span>"
    }

    private func file(_ file: Capture.File) -> HTML {
        "<a href=\"\(site.address(ofFile: file.path, from: page))\">\(name(of: file.form))</a>"
    }

    private func name(of form: Capture.Form) -> String {
        let words = phrases.quoting
        return switch form {
        case .text: words.text
        case .page: words.page
        case .picture: words.picture
        case .print: words.print
        }
    }
}

extension Phrases.Marks {
    /// The same with words that have marks of their own.
    fileprivate func bracketed(_ words: HTML) -> HTML {
        let brackets = bracketed("\u{FFFC}").split(separator: "\u{FFFC}").map { "\(String($0))" as HTML }
        return HTML.join(brackets, separator: words)
    }
}
