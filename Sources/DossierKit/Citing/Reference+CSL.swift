import HTML

extension Reference {
    /// An array of one item in CSL-JSON, which citation processors read (citationstyles.org, schema csl-data 1.0).
    ///
    /// The content's types are CSL's own. Fields are sorted, one on each line.
    public var cslJSON: String { "[\(item.linesText)]\n" }

    /// The item alone, on one line.
    var cslLine: String {
        var bytes: [UInt8] = []
        item.append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private var item: JSON {
        .fields([
            "URL": address.map { .string($0.text) },
            "accessed": accessed.csl,
            "author": author.map { .array([.fields(["literal": .string($0)])]) },
            "container-title": container.map { .string($0) },
            "id": .string(key),
            "issued": issued.csl,
            "language": .string(language.description),
            "note": note.map { .string($0) },
            "publisher": publisher.map { .string($0) },
            "title": .string(title),
            "type": .string(type.rawValue),
        ])
    }
}

extension When {
    /// CSL's date: one date or a range, to the day, `circa` where a part is uncertain or approximate; nil for
    /// an unknown one.
    fileprivate var csl: JSON? {
        guard let start else { return nil }
        var dates = [start]
        if case .between(_, let end) = self { dates.append(end) }
        let isVague = dates.contains { $0.isUncertain || $0.isApproximate }
        return .fields([
            "circa": isVague ? .bool(true) : nil,
            "date-parts": .array(dates.map { .array($0.csl) }),
        ])
    }
}

extension PartialDate {
    fileprivate var csl: [JSON] { [year, month, day].compactMap { $0.map { .number($0) } } }
}
