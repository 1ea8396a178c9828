import DossierKit
import HTML

extension Frame {
    /// All files that hold the dossier's data: what each is of, in which formats, and how many records it has.
    var dataPage: HTML {
        let words = phrases.data
        let columns = [words.content, phrases.lists.number, words.files]
        let sets = site.dataSets
        let formats = DataFormat.allCases.filter { format in sets.contains { $0.formats.contains(format) } }
        return layout(
            Title(words.title, in: language), words.summary,
            """
            \(heading(Title(words.title, in: language)))<p class="lead">\(words.summary)</p>
            \(paragraph("\(words.licence(settings.licence.data))"))\
            \(table("\(words.caption)", columns, sets.map(row)))\
            \(section(
                words.formats, facts(formats.map { Fact(name(of: $0), text: words.meaning($0)) })))\
            \(section(words.reading, list(words.notes.map { "\($0)" })))
            """)
    }

    /// The way to all data, on the lists that offer some of them.
    var allData: HTML { link(phrases.data.all, to: .data) }

    private func row(_ set: DataSet) -> HTML {
        let files = set.formats.map { format in
            "<a href=\"\(site.address(ofFile: set.path(format), from: page))\">\(name(of: format))</a>"
                as HTML
        }
        let count: HTML? = set.count.map { "\(phrases.marks.number($0))" }
        return """
            <tr><th scope="row">\(name(of: set.subject))</th><td class="number">\(count)</td>\
            <td>\(HTML.join(files, separator: "\(phrases.marks.dot)"))</td></tr>

            """
    }

    private func name(of subject: DataSet.Subject) -> HTML {
        switch subject {
        case .kind(let kind): link(phrases.kinds.name(kind), to: .list(kind, part: 1))
        case .argument: "\(phrases.data.argument)"
        case .sources: "\(phrases.data.sources)"
        case .pages: "\(phrases.data.pages)"
        case .package: "\(phrases.data.package)"
        }
    }

    /// A format's own name, which few languages translate.
    private func name(of format: DataFormat) -> String {
        switch format {
        case .json: "JSON"
        case .csv: "CSV"
        case .lines: phrases.downloads.lines
        case .schema: phrases.downloads.schema
        case .argdown: "Argdown"
        case .csl: "CSL-JSON"
        case .bibTeX: "BibTeX"
        case .ris: "RIS"
        case .package: phrases.downloads.package
        }
    }
}
