import HTML

/// One of two sides: its heading, and what it has to say.
struct Side {
    let name: String
    let content: HTML
    /// The id of its heading, where others lead to it.
    let id: String?

    init(_ name: String, id: String? = nil, _ content: HTML) {
        self.name = name
        self.content = content
        self.id = id
    }
}

extension Frame {
    /// Two sides in equal form: beside each other, or one below the other where the window is narrow.
    func sides(_ first: Side, _ second: Side) -> HTML {
        "<div class=\"sides\">\n\(side(first))\(side(second))</div>\n"
    }

    private func side(_ side: Side) -> HTML {
        """
        <section>
        <h2\(side.id.map { Attribute("id", $0) })>\(side.name)</h2>
        \(side.content.isEmpty ? paragraph("\(phrases.argument.none)") : side.content)</section>

        """
    }
}
