/// Neighbours that have something in common.
struct Run<Key, Element> {
    let key: Key
    let elements: [Element]
}

extension Array {
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
