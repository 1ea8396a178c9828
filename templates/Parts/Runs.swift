/// Neighbours that have something in common.
struct Run<Key, Element> {
    let key: Key
    let elements: [Element]
}

extension Array {
    /// The array by its keys, each of which comes once: the keys in their order, the elements of each in theirs, and
    /// those without a key last.
    func groups<Key: Hashable & Comparable>(by key: (Element) -> Key?) -> [Run<Key?, Element>] {
        let groups = [Key?: [Element]](grouping: self, by: key)
        let keys = groups.keys.compactMap { $0 }.sorted().map(Optional.some)
        return (keys + [nil]).compactMap { key in groups[key].map { Run(key: key, elements: $0) } }
    }

    /// The array cut where the key changes: of a sorted array, its groups.
    func runs<Key: Equatable>(by key: (Element) -> Key) -> [Run<Key, Element>] {
        var runs: [Run<Key, Element>] = []
        var start = startIndex
        for index in indices where index + 1 == endIndex || key(self[index]) != key(self[index + 1]) {
            runs.append(Run(key: key(self[start]), elements: [Element](self[start...index])))
            start = index + 1
        }
        return runs
    }
}
