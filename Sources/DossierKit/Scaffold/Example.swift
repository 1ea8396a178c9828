/// An example of a record: fields with an explanation above each, and a body.
///
/// A line that begins with `# ` explains. One that begins with `#` and a name is an optional field, which can be
/// used by deleting that one character; lines that belong to it begin with `#` and two spaces.
struct Example {
    let fields: String
    let body: String
    /// The records that the fields name and that are not there yet.
    let missing: [RecordID]

    init(naming references: [Reference] = [], _ fields: String, body: String) {
        self.fields = fields
        self.body = body
        var missing: [RecordID] = []
        for reference in references where !reference.isThere && !missing.contains(reference.id) {
            missing.append(reference.id)
        }
        self.missing = missing
    }

    /// A record that the example names.
    struct Reference: CustomStringConvertible {
        let id: RecordID
        /// False where the name only stands for one that the author has to make first.
        let isThere: Bool

        var description: String { id.slug.description }
    }

    /// The whole file.
    func text(of kind: Kind) -> String {
        let first = missing.map { "\n#   dossier new \($0.kind.rawValue) \($0.slug)" }.joined()
        return """
            ---
            # An example of \(kind.withArticle), to be written over. Lines with '# ' explain; those with '#' and a name are
            # fields that may be left out: delete their '#' to use them. Every record may also have
            # language, updated, embargo_until and formerly (its old slugs).\(
                missing.isEmpty ? "" : "\n# First make what it names and is not there yet:" + first)

            # No page shows a draft. Delete this line when the record is ready.
            state: draft

            \(fields)
            ---

            \(body)

            """
    }

    /// The example of a kind.
    static func of(_ kind: Kind, naming known: KnownRecords) -> Example {
        switch kind {
        case .letter: letter(known)
        case .claim: claim(known)
        case .statement: statement(known)
        case .counterargument: counterargument(known)
        case .prompt: prompt(known)
        case .source: source(known)
        case .event: event(known)
        case .party: party
        case .signatory: signatory(known)
        case .reply: reply(known)
        case .figure: figure(known)
        case .correction: correction(known)
        case .page: page
        }
    }

    /// `a, b or c`: the words that a field offers.
    static func words<Word: RawRepresentable<String> & CaseIterable>(_: Word.Type) -> String {
        FieldProblem.choice(Word.allCases.map(\.rawValue))
    }
}

extension KnownRecords {
    /// A record of a kind to name, or the name of one that the author makes first.
    func reference(_ kind: Kind, other: Bool = false) -> Example.Reference {
        if let id = record(kind, other: other) { return Example.Reference(id: id, isThere: true) }
        return Example.Reference(id: RecordID(kind, kind.exampleSlug), isThere: false)
    }
}

extension Kind {
    /// `a claim`, `an event`.
    var withArticle: String {
        (rawValue.first.map { "aeiou".contains($0) } ?? false ? "an " : "a ") + rawValue
    }

    /// A slug for a first record of the kind.
    var exampleSlug: Slug { Slug(known: self == .letter ? "v1" : "first-\(rawValue)") }
}
