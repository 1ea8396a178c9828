import HTML

/// A field of a record as a page shows it: its name, and its value if it has one.
struct Fact {
    let name: String
    let value: HTML?

    init(_ name: String, _ value: HTML?) {
        self.name = name
        self.value = value
    }

    init(_ name: String, text: String?) {
        self.name = name
        value = text.map { "\($0)" }
    }
}

/// The fields that have a value, in their order; nothing where none has.
func facts(_ facts: [Fact]) -> HTML { list(facts, "facts") }

/// The same beside the text, where the window has room for a margin.
func docket(_ facts: [Fact]) -> HTML { list(facts, "facts docket") }

/// The same as a strip above the text, whose margin is then free for notes.
func strip(_ facts: [Fact]) -> HTML { list(facts, "facts strip") }

private func list(_ facts: [Fact], _ name: String) -> HTML {
    let rows = facts.compactMap(row)
    if rows.isEmpty { return .empty }
    return "<dl class=\"\(name)\">\n\(rows)</dl>\n"
}

private func row(_ fact: Fact) -> HTML? {
    guard let value = fact.value, !value.isEmpty else { return nil }
    return "<div><dt>\(fact.name)</dt><dd>\(value)</dd></div>\n"
}
