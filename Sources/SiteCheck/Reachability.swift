/// The pages that no reader finds who begins at `index.html` and follows plain links.
///
/// A page for addresses that are not there and a page that only sends on are not looked for; and where a page
/// could not be read, nobody knows where it leads.
func unreachablePages(of tree: SiteTree, _ facts: [FileFacts]) -> [Int32] {
    let isComplete = !zip(tree.files, facts).contains { $0.form == .page && !$1.isKnown }
    guard isComplete, let start = tree[SitePath("index.html")] else { return [] }
    var isReached = Array(repeating: false, count: facts.count)
    var open = [start]
    isReached[Int(start)] = true
    while let page = open.popLast() {
        for next in facts[Int(page)].follows where !isReached[Int(next)] {
            isReached[Int(next)] = true
            open.append(next)
        }
    }
    return tree.files.indices.compactMap { index in
        let file = tree.files[index]
        let isWanted = file.form == .page && !file.isNotFoundPage && !facts[index].isRedirect
        return isWanted && !isReached[index] ? Int32(index) : nil
    }
}
