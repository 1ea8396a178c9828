/// Sorts the rows of others into new ones, those that are there already, and those that are not taken.
struct RowSorting {
    private(set) var taken: [ImportedPrompt] = []
    private(set) var alreadyThere = 0
    private(set) var rejected: [(row: Int, number: Int, reason: String)] = []

    /// The ids with words that the dossier has, as digests of both.
    private var pairs: Set<Digest> = []
    /// Words of the table that the import goes on with, and the slug of the row.
    private var texts: [Digest: String] = [:]
    /// Its ids; true for one whose row shows no words, which is known by its id alone.
    private var ids: [String: Bool] = [:]
    /// Rows of this file by their words and by their ids.
    private var earlier: [Digest: [Earlier]] = [:]
    private var earlierIDs: [String: (number: Int, words: Digest)] = [:]

    private struct Earlier {
        let number: Int
        let id: String?
        let videos: [String]

        /// True where two rows of the same words are two prompts: made under two ids, and with videos of their own.
        func isAnother(than other: Self) -> Bool {
            guard let id, let otherID = other.id else { return false }
            return id != otherID && !videos.isEmpty && !other.videos.isEmpty && videos != other.videos
        }
    }

    init(_ target: TargetTable, _ known: KnownPrompts) {
        for row in target.rows {
            if let text = row.text { texts[Digest(of: text.utf8)] = row.slug ?? "" }
            guard let id = row.id else { continue }
            ids[id] = row.text == nil
            if let text = row.text { pairs.insert(RowSorting.pair(id, Digest(of: text.utf8))) }
        }
        for prompt in known.elsewhere {
            guard let id = prompt.id else { continue }
            pairs.insert(RowSorting.pair(id, Digest(of: trimmed(prompt.words).utf8)))
        }
    }

    /// Sorts the next row of the file, of which the videos are known.
    mutating func add(_ prompt: ImportedPrompt, videos: [String]) {
        let before = earlier[prompt.words] ?? []
        let row = Earlier(number: prompt.number, id: prompt.id, videos: videos)
        if let id = prompt.id, let other = earlierIDs[id], other.words != prompt.words {
            return reject(prompt, "the id is that of row \(other.number), which has another prompt")
        }
        if let other = before.first(where: { !$0.isAnother(than: row) }) {
            return reject(prompt, "duplicate of row \(other.number)")
        }
        earlier[prompt.words, default: []].append(row)
        if let id = prompt.id { earlierIDs[id] = (prompt.number, prompt.words) }

        if let id = prompt.id, pairs.contains(RowSorting.pair(id, prompt.words)) || ids[id] == true {
            alreadyThere += 1
        } else if let id = prompt.id, ids[id] == false {
            reject(
                prompt, "the id is there already with another prompt; the row that is there stays as it is")
        } else if prompt.id == nil, texts[prompt.words] != nil {
            alreadyThere += 1
        } else if before.isEmpty, let slug = texts[prompt.words], videos.isEmpty {
            reject(prompt, "duplicate of '\(slug)', which is there already")
        } else {
            taken.append(prompt)
        }
    }

    /// Rejects a row that is not taken for what stands in it.
    mutating func reject(_ prompt: ImportedPrompt, _ reason: String) {
        rejected.append((prompt.row, prompt.number, reason))
    }

    /// Rejects a row of the table of others that is no prompt.
    mutating func reject(_ row: Int, _ number: Int, _ reason: String) {
        rejected.append((row, number, reason))
    }

    /// Rejects rows that had been taken, by their places among those.
    mutating func reject(_ reasons: [Int: String]) {
        for (place, reason) in reasons { reject(taken[place], reason) }
        taken = taken.indices.filter { reasons[$0] == nil }.map { taken[$0] }
    }

    private static func pair(_ id: String, _ words: Digest) -> Digest {
        Digest(of: Array("\(id)\n\(words)".utf8))
    }
}
