/// The argument as Argdown (argdown.org), in the dossier's first language.
///
/// A claim is a statement `[slug]`, an objection an argument `<slug>`, its answers are the arguments `<slug.1>`,
/// `<slug.2>` and so on. Relations stand under what states them, with an arrow to what they bear on: `+>` supports,
/// `->` rebuts, `_>` undercuts. What is undercut is a step from one claim to another, and in Argdown an argument: it is
/// written as `<one to another>`, between the two. Argdown has no words for *qualifies* and *restates*: these, objections' aims and who
/// said what are in `data/arguments.json`. An entry has no line breaks; lines end in LF.
func argdown(of dossier: Dossier) -> [UInt8] {
    let language = dossier.settings.languages.first
    var text = ArgdownText()
    text.comment("\(dossier.settings.title[language]) – \(dossier.settings.edition.written)")
    for claim in dossier.claims.all {
        text.entry("[\(claim.slug)]", claim.text[language])
        for relation in claim.relations { text.add(relation, of: claim, in: dossier.relations) }
        for relation in claim.relations where relation.isUndercut(from: claim, in: dossier.relations) {
            text.step(from: claim.slug, relation)
        }
    }
    for objection in dossier.counterarguments.all {
        text.entry("<\(objection.slug)>", objection.title[language])
        for claim in objection.rebuts { text.relation("->", "[\(claim)]") }
        for (index, answer) in objection.answers.enumerated() {
            text.entry(
                "<\(objection.slug).\(index + 1)>", answer.text[language].plainText(in: dossier))
            text.relation("->", "<\(objection.slug)>")
        }
    }
    return text.bytes
}

extension Claim.Relation {
    /// Whether some claim undercuts the step that the relation is.
    fileprivate func isUndercut(from claim: Claim, in relations: Relations) -> Bool {
        type != .undercuts && relations.claimsUndercutting[.init(from: claim.slug, to: target)] != nil
    }
}

extension ArgdownText {
    /// A relation of a claim; one that is undercut leads to its step.
    fileprivate mutating func add(_ relation: Claim.Relation, of claim: Claim, in relations: Relations) {
        if relation.isUndercut(from: claim, in: relations) {
            self.relation("+>", ArgdownText.step(claim.slug, relation.target))
        } else if let start = relation.undercut {
            self.relation("_>", ArgdownText.step(start, relation.target))
        } else if let arrow = relation.type.arrow {
            self.relation(arrow, "[\(relation.target)]")
        }
    }

    /// The step that a relation is, as an argument of its own.
    fileprivate mutating func step(from claim: Slug, _ relation: Claim.Relation) {
        reference(ArgdownText.step(claim, relation.target))
        if let arrow = relation.type.arrow { self.relation(arrow, "[\(relation.target)]") }
    }

    /// The title of a step; no slug has a space.
    private static func step(_ from: Slug, _ to: Slug) -> String { "<\(from) to \(to)>" }
}

extension Claim.RelationType {
    /// Argdown's arrow from the claim that states the relation; nil where it has none.
    fileprivate var arrow: String? {
        switch self {
        case .supports: "+>"
        case .rebuts: "->"
        case .undercuts, .qualifies, .restates: nil
        }
    }
}

/// Argdown while it is written.
struct ArgdownText {
    private(set) var bytes: [UInt8] = []

    /// A line that Argdown passes over: nothing in it can mean anything.
    mutating func comment(_ words: String) {
        bytes += "// ".utf8
        bytes += ArgdownText.oneLine(words)
        bytes.append(UInt8(ascii: "\n"))
    }

    /// A statement or an argument with its words, after an empty line.
    mutating func entry(_ title: String, _ words: String) {
        bytes += "\n\(title): ".utf8
        bytes += ArgdownText.escaped(words)
        bytes.append(UInt8(ascii: "\n"))
    }

    /// A statement or an argument without words of its own, after an empty line.
    mutating func reference(_ title: String) { bytes += "\n\(title)\n".utf8 }

    /// What the entry above bears on.
    mutating func relation(_ arrow: String, _ title: String) { bytes += "  \(arrow) \(title)\n".utf8 }

    /// The words on one line: line ends, tabs and runs of spaces are a space.
    private static func oneLine(_ words: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in words.utf8 {
            if byte > 0x20 {
                bytes.append(byte)
            } else if bytes.last != 0x20, !bytes.isEmpty {
                bytes.append(0x20)
            }
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        return bytes
    }

    /// The words with a backslash before every character that can mean something in a line of Argdown: marks,
    /// brackets, tags and mentions, comments (`//`, `/*`), front matter (`===`), data (`{}`), and the full
    /// stop and colon that can begin a shortcut such as `.A.`, which has no space in it.
    static func escaped(_ words: String) -> [UInt8] {
        let line = oneLine(words)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(line.count + 16)
        for (index, byte) in line.enumerated() {
            let isLast = index + 1 == line.count || line[index + 1] == 0x20
            if special.contains(byte) || shortcut.contains(byte) && !isLast {
                bytes.append(UInt8(ascii: "\\"))
            }
            bytes.append(byte)
        }
        return bytes
    }

    private static let special = Set("\\*_[]<>@#{}/=".utf8)
    private static let shortcut = Set(".:".utf8)
}
