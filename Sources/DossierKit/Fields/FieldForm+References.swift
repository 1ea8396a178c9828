import Diagnostics
import YAML

extension FieldForm where Value == Slug {
    /// The slug of a record of one kind, to be looked up later.
    static func reference(_ kind: Kind) -> FieldForm {
        FieldForm(example: "…") { field, reader in
            guard let text = FieldForm<String>.text.decode(field, &reader) else { return nil }
            let name = bareName(text, kind)
            reader.mention(.record(kind, name, anchor: nil), at: field.value.position, field.key)
            return Slug(name)
        }
    }

    /// The slug of a record that must be there, though no page leads to it and it may be withheld.
    static func unpublishedReference(_ kind: Kind) -> FieldForm {
        FieldForm(example: "…") { field, reader in
            guard let text = FieldForm<String>.text.decode(field, &reader) else { return nil }
            let name = bareName(text, kind)
            let target = Mention.Target.record(kind, name, anchor: nil)
            reader.mention(target, at: field.value.position, field.key, mayBeWithheld: true)
            return Slug(name)
        }
    }

    /// The slug of a point of the letter.
    static var point: FieldForm {
        FieldForm(example: "…") { field, reader in
            guard let text = FieldForm<String>.text.decode(field, &reader) else { return nil }
            reader.mention(.point(text), at: field.value.position, field.key)
            return Slug(text)
        }
    }

    /// A slug that the record itself has or had.
    static var slug: FieldForm {
        scalar("…", expects: "a slug") { text, _ in
            if let slug = Slug(text) { return .success(slug) }
            return .failure(
                Slug.hasForm(text)
                    ? .slugReserved(text) : .slugForm(text, suggestion: suggestedSlug(for: text)))
        }
    }
}

extension FieldForm where Value == RecordPlace {
    /// A record of any kind, `kind:slug`, or a place in its text, `kind:slug#anchor`.
    static var recordPlace: FieldForm {
        FieldForm(example: "kind:slug") { field, reader in
            guard let text = FieldForm<String>.text.decode(field, &reader) else { return nil }
            guard case .record(let kind, let name, let anchor) = LinkDestination(text) else {
                let example = recordName(atPath: text) ?? "claim:\(suggestedSlug(for: text) ?? "unpaid-work")"
                let kinds = "a kind and a slug, like '\(example)'"
                reader.add(FieldProblem.reference(text, kinds: kinds), at: field.value.position, field.key)
                return nil
            }
            reader.mention(.record(kind, name, anchor: anchor), at: field.value.position, field.key)
            return Slug(name).map { RecordPlace(RecordID(kind, $0), anchor: anchor) }
        }
    }
}

extension FieldForm where Value == Maker {
    /// A party as `party:slug`, or somebody's name in plain words.
    static var maker: FieldForm {
        FieldForm(example: "…") { field, reader in
            guard let text = FieldForm<String>.text.decode(field, &reader) else { return nil }
            guard let (kind, name) = typedName(text), kind == .party else { return .words(text) }
            reader.mention(.record(.party, name, anchor: nil), at: field.value.position, field.key)
            return Slug(name).map { .party($0) }
        }
    }
}

/// `claim:unpaid-work` as a kind and a name; nil where no kind stands before the colon.
func typedName(_ text: some StringProtocol) -> (kind: Kind, name: String)? {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { return nil }
    return (kind, String(parts[1]))
}

/// The record whose file or page is at a path, `claims/unpaid-work.md`, as `claim:unpaid-work`; nil for others.
private func recordName(atPath text: String) -> String? {
    let parts = text.split(separator: "/").drop {
        Kind(folder: String($0)) == nil && Kind(rawValue: String($0)) == nil
    }
    guard parts.count > 1, let folder = parts.first.map(String.init), let file = parts.last,
        let kind = Kind(folder: folder) ?? Kind(rawValue: folder),
        let slug = file.split(separator: ".").first.flatMap({ suggestedSlug(for: String($0)) })
    else { return nil }
    return "\(kind.rawValue):\(slug)"
}

/// A reference may carry its kind, which the field knows anyway.
private func bareName(_ text: String, _ kind: Kind) -> String {
    if let typed = typedName(text), typed.kind == kind { return typed.name }
    return text
}

/// A slug near to a text, for a hint; nil where no letter or digit is left, and where the text must not be printed.
func suggestedSlug(for text: String) -> String? {
    guard masked(text) == text else { return nil }
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let slug = words.joined(separator: "-").prefix(64)
    return Slug(String(slug.last == "-" ? slug.dropLast() : slug))?.description
}
