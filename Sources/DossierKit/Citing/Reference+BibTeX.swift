import Diagnostics
import HTML

extension Reference {
    /// An entry for BibTeX and BibLaTeX: `@misc`, which has no required fields, for whatever it is.
    ///
    /// The whole of which it is a part is `howpublished`, as in the standard styles. `year` is what BibTeX's styles read,
    /// `date` what BibLaTeX's read, in EDTF. Braces within braces keep the case of a title, and an author in one piece.
    public var bibTeX: String {
        var entry = ""
        entry.reserveCapacity(512)
        entry += "@misc{"
        entry += key
        entry += ",\n"
        entry.add("  author = {{", author?.escapedForTeX, "}},\n")
        entry.add("  title = {{", title.escapedForTeX, "}},\n")
        entry.add("  howpublished = {", container?.escapedForTeX, "},\n")
        entry.add("  publisher = {", publisher?.escapedForTeX, "},\n")
        entry.add("  year = {", issued.start.map { padded($0.year, to: 4) }, "},\n")
        entry.add("  date = {", issued.date, "},\n")
        entry.add("  language = {", language.description, "},\n")
        // An address is not text: BibLaTeX and the package url take it as it is.
        entry.add("  url = {", address?.text, "},\n")
        entry.add("  urldate = {", accessed.date, "},\n")
        entry.add("  note = {", note?.escapedForTeX, "},\n")
        entry += "}\n"
        return entry
    }
}

extension When {
    /// The day or days without times, as BibLaTeX's `date` takes them (EDTF); nil for an unknown one.
    fileprivate var date: String? {
        switch self {
        case .unknown: nil
        case .on(let date): date.dayWritten
        case .between(let start, let end): "\(start.dayWritten)/\(end.dayWritten)"
        }
    }
}

extension PartialDate {
    /// The date as content writes it, without its time; `%` is EDTF's sign for uncertain and approximate at once.
    fileprivate var dayWritten: String {
        let mark = isUncertain && isApproximate ? "%" : isUncertain ? "?" : isApproximate ? "~" : ""
        return machineReadable.prefix(10) + mark
    }
}

extension String {
    /// The text so that TeX prints it as it is; what is not ASCII stays UTF-8.
    ///
    /// Braces become commands: BibTeX counts them also behind a backslash, and one alone would swallow the entry's end.
    var escapedForTeX: String {
        if !utf8.contains(where: \.meansSomethingInTeX) { return self }
        var text: [UInt8] = []
        text.reserveCapacity(utf8.count)
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "{"): text += "\\textbraceleft{}".utf8
            case UInt8(ascii: "}"): text += "\\textbraceright{}".utf8
            case UInt8(ascii: "\\"): text += "\\textbackslash{}".utf8
            case UInt8(ascii: "~"): text += "\\textasciitilde{}".utf8
            case UInt8(ascii: "^"): text += "\\textasciicircum{}".utf8
            case UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "#"),
                UInt8(ascii: "_"):
                text += [UInt8(ascii: "\\"), byte]
            default: text.append(byte)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}

extension UInt8 {
    /// True for the ten characters that TeX takes for commands.
    fileprivate var meansSomethingInTeX: Bool {
        switch self {
        case UInt8(ascii: "#")...UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "^")...UInt8(ascii: "_"),
            UInt8(ascii: "{"), UInt8(ascii: "}")...UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
