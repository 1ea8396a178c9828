import DossierKit
import HTML

extension Phrases {
    /// Words of links that leave the site, and for programs that follow what changes in it.
    struct Outward: Sendable {
        /// The words of a link to a copy in an archive.
        let archivedCopy: String
        /// The same link as it stands behind the one to the original.
        let behindOriginal: @Sendable (HTML) -> HTML
        /// What the changes of all editions are called, and the name of their feed.
        let changes: String
        let changesFeed: String
        /// What an edition did to a record, in a word and in a sentence.
        let change: @Sendable (Lock.Change) -> String
        let changed: @Sendable (Lock.Change, _ edition: String) -> String
    }
}

extension Phrases.Outward {
    static let english = Phrases.Outward(
        archivedCopy: "archived copy", behindOriginal: { " (\($0))" }, changes: "Changes",
        changesFeed: "Feed of the changes (Atom)", change: { englishChange($0) },
        changed: { "\(englishChange($0)) in the edition of \($1)" })

    static let japanese = Phrases.Outward(
        archivedCopy: "保存された写し", behindOriginal: { "（\($0)）" }, changes: "変更",
        changesFeed: "変更のフィード（Atom）", change: { japaneseChange($0) },
        changed: { "\($1)の版で\(japaneseChange($0))" })
}

private func englishChange(_ change: Lock.Change) -> String {
    switch change {
    case .added: "Added"
    case .changed: "Changed"
    case .removed: "Removed"
    }
}

private func japaneseChange(_ change: Lock.Change) -> String {
    switch change {
    case .added: "追加"
    case .changed: "変更"
    case .removed: "削除"
    }
}
