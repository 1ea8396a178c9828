import DossierKit
import HTML

extension Frame {
    /// What was corrected in the record as a whole, below its heading; and what was corrected at a place, where the
    /// page shows a translation, which may lack the place.
    var correctionNotes: HTML {
        HTML.join(
            corrections.filter { $0.anchor == nil || head?.textLanguage != language }.map(correctionNote))
    }

    private func correctionNote(_ correction: Correction) -> HTML {
        """
        <p class="corrected">\(phrases.files.correction(time(correction.date), words(correction.now))) \
        \(link(phrases.files.whatChanged, to: correction.id))</p>

        """
    }

    /// The marks behind a paragraph, item or heading that was corrected.
    func correctionMarks(at id: String) -> HTML {
        if corrections.isEmpty { return .empty }
        return HTML.join(corrections.filter { $0.anchor == id }.map(correctionMark))
    }

    private func correctionMark(_ correction: Correction) -> HTML {
        """
        <p class="corrected">\(phrases.files.corrected(time(correction.date))) \
        \(link(phrases.files.whatChanged, to: correction.id))</p>

        """
    }

    /// The feeds of corrections and of changes, for programs that look for one: named by the pages where
    /// readers meet them.
    var feedLink: HTML? {
        let corrections = feed(phrases.files.feed, site.addressOfCorrectionsFeed(from: page))
        switch page.route.place {
        case .home:
            let changes = feed(phrases.outward.changesFeed, site.addressOfChangesFeed(from: page))
            return "\(corrections)\(changes)"
        case .list(.correction, part: 1): return corrections
        default: return nil
        }
    }

    private func feed(_ name: String, _ address: WebAddress?) -> HTML? {
        address.map {
            "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"\(name)\" href=\"\($0)\">\n"
        }
    }

    /// The argument as data, for the lists that show it.
    var argumentFiles: HTML {
        let files = [("JSON", DataFile.arguments), ("Argdown", DataFile.argdown)].map { name, path in
            "<a href=\"\(site.address(ofFile: path, from: page))\">\(name)</a>" as HTML
        }
        return paragraph(
            "\(phrases.files.arguments) \(HTML.join(files + [allData], separator: "\(phrases.marks.comma)"))")
    }
}
