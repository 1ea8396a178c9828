/// A number of the case, and what each source says that it is.
public struct Figure: Record {
    public static let kind = Kind.figure
    public let head: RecordHead
    public let title: LocalizedText
    public let values: [Value]
    public let unit: LocalizedText?
    public let remark: LocalizedProse?

    /// What one source says.
    public struct Value: Sendable {
        public let value: LocalizedText
        public let on: When
        public let source: Slug
        public let remark: LocalizedText?
        /// The number that the value is or comes near to, for a chart: digits, which may have a point. Nil where the
        /// value is no number, or one of other things than the figure's other values.
        public let number: LocalizedText?

        /// True where the value is its number and nothing else, as its source has it: not “about”, no range.
        public var isExact: Bool {
            guard let number else { return false }
            let text = value.source
            let others = text.unicodeScalars.contains {
                !("0"..."9").contains($0) && !",.'’ ".unicodeScalars.contains($0)
            }
            return !others && numerals(in: text).contains(number.source)
        }
    }

    public var prose: [LocalizedProse] { (remark.map { [$0] } ?? []) + (head.body.map { [$0] } ?? []) }
    public var sources: [Slug] { values.map(\.source) }
    /// A value has the name of the source that gives it.
    public var placeNames: [String] { values.map(\.source.description) }

    /// The value that a source gives, the first of several.
    public func value(of source: String) -> Value? { values.first { $0.source.description == source } }

    /// The id of the value that a source gives, on the figure's page: no other place has an underscore in its name.
    public static func valueID(of source: String) -> String { "value_\(source)" }

    init?(_ reader: inout FieldReader, head: RecordHead) {
        let title = reader.required("title", .localized)
        if !reader.has("values") {
            reader.needs("values", because: "a figure has the value that each source gives")
        }
        var numbers: [ReadNumber] = []
        values = reader.groups("values", "value") { group in
            let value = group.required("value", .localized)
            let on = group.required("on", .when)
            let source = group.required("source", .reference(.source))
            let remark = group.optional("remark", .localized)
            let number = group.optional("number", .number)
            guard let value, let on, let source else { return nil }
            if let number { numbers.append(group.expect(number, in: value)) }
            return Value(value: value, on: on, source: source, remark: remark, number: number)
        }
        reader.expectOneUnit(of: numbers)
        unit = reader.optional("unit", .localized)
        remark = reader.optional("remark", .prose)
        guard let title else { return nil }
        self.head = head
        self.title = title
    }
}
