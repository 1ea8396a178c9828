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
        values = reader.groups("values", "value") { group in
            let value = group.required("value", .localized)
            let on = group.required("on", .when)
            let source = group.required("source", .reference(.source))
            let remark = group.optional("remark", .localized)
            guard let value, let on, let source else { return nil }
            return Value(value: value, on: on, source: source, remark: remark)
        }
        unit = reader.optional("unit", .localized)
        remark = reader.optional("remark", .prose)
        guard let title else { return nil }
        self.head = head
        self.title = title
    }
}
