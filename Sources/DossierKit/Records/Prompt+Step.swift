import YAML

extension Prompt {
    /// A step on the way of a video into the dossier: who did what, and when, as far as that is known.
    public struct Step: Sendable {
        public let what: LocalizedText
        public let when: When?
        public let by: Maker?
        public let source: Slug?

        /// True for a text that nothing is recorded beside, which may tell it all.
        public var isText: Bool { when == nil && by == nil && source == nil }
    }
}

extension FieldReader {
    /// Steps, each a group of fields; or one text, which is a step of which no more is recorded: a cell of a table
    /// cannot hold more.
    mutating func steps(_ name: String, _ head: RecordHead) -> [Prompt.Step] {
        guard fields.first(where: { $0.key == name })?.value.isSteps == true else {
            return optional(name, .localized).map { what in
                [Prompt.Step(what: what, when: nil, by: nil, source: nil)]
            } ?? []
        }
        return groups(name, "step") { reader in
            let what = reader.required("what", .localized)
            let when = reader.optional("when", .when)
            let by = reader.optional("by", .maker)
            let source = reader.optional("source", .reference(.source))
            if let when { reader.expectByEdition(when, "when", head) }
            return what.map { Prompt.Step(what: $0, when: when, by: by, source: source) }
        }
    }
}

extension Node {
    /// True for a list, and for one step by itself; a map of languages is a text.
    fileprivate var isSteps: Bool {
        switch content {
        case .list: true
        case .map(let fields): fields.contains { ["what", "when", "source"].contains($0.key) }
        case .scalar: false
        }
    }
}
