import Diagnostics
import HTML

extension Reference {
    /// A record in the format of Research Information Systems: a tag of two characters, two spaces, a hyphen and a space,
    /// then the value, on each line (Reference Manager's specification of 2001 and its tags of 2011).
    ///
    /// Lines end in LF: the format's CRLF is no part of a page, whose parser makes it LF. No value has a line end, so
    /// that none can begin a tag.
    public var ris: String {
        var record = ""
        record.reserveCapacity(384)
        record.add("TY  - ", type.ris, "\n")
        record.add("ID  - ", key, "\n")
        record.add("AU  - ", author, "\n")
        record.add("TI  - ", title, "\n")
        record.add("T2  - ", container, "\n")
        record.add("PB  - ", publisher, "\n")
        record.add("PY  - ", issued.start.map { padded($0.year, to: 4) }, "\n")
        record.add("DA  - ", issued.start?.ris, "\n")
        record.add("LA  - ", language.description, "\n")
        record.add("UR  - ", address?.text, "\n")
        record.add("Y2  - ", accessed.start?.ris, "\n")
        record.add("N1  - ", note, "\n")
        record += "ER  - \n"
        return record
    }
}

extension PartialDate {
    /// Year, month and day, each with its slash where it is not known: `2024/11//`.
    fileprivate var ris: String {
        let parts = [month, day].map { $0.map { padded($0, to: 2) } ?? "" }
        return "\(padded(year, to: 4))/\(parts[0])/\(parts[1])/"
    }
}

extension Source.Form {
    /// The type of reference that is nearest.
    fileprivate var ris: String {
        switch self {
        case .article: "GEN"
        case .articleJournal: "JOUR"
        case .articleMagazine: "MGZN"
        case .articleNewspaper: "NEWS"
        case .bill: "BILL"
        case .book: "BOOK"
        case .broadcast: "ADVS"
        case .chapter: "CHAP"
        case .dataset: "DATA"
        case .document, .interview: "GEN"
        case .hearing: "HEAR"
        case .legalCase: "CASE"
        case .legislation: "STAT"
        case .manuscript: "MANSCPT"
        case .motionPicture: "MPCT"
        case .pamphlet: "PAMP"
        case .personalCommunication: "PCOMM"
        case .post, .webpage: "ELEC"
        case .postWeblog: "BLOG"
        case .report: "RPRT"
        case .software: "COMP"
        case .song: "MUSIC"
        case .speech: "GEN"
        case .thesis: "THES"
        }
    }
}
