import Diagnostics

/// The signatures that look like one that stands before them, by name or by link.
///
/// `distinct_from` on either side silences what is said of two; each is compared with the first that is like it,
/// and one that names any of them counts as looked at. Takes time linear in the signatures.
func checkSignatures(_ signatures: [Signature]) -> Report {
    let signed = signatures.compactMap { signature in signature.details.map { (signature, $0) } }
        .sorted { $0.0.head.origin < $1.0.head.origin }
    let people = signed.map(\.0)
    let named = twins(people, by: signed.map(\.1.name?.digest))
    let linked = twins(people, by: signed.map(\.1.link?.digest))
    var report = Report()
    for (index, (_, details)) in signed.enumerated() {
        guard let twin = named[index] ?? linked[index] else { continue }
        let (other, marks) = signed[twin]
        let problem = SignatureProblem.sameAs(
            other.slug, at: marks.name?.place ?? other.head.origin, name: named[index] == twin,
            link: linked[index] == twin)
        let place = named[index] == nil ? details.link?.place : details.name?.place
        report.add(problem, at: place ?? signed[index].0.head.origin)
    }
    return report
}

/// For the places of signatures the place of the first with the same mark, unless somebody has told them apart.
private func twins(_ signed: [Signature], by marks: [Digest?]) -> [Int: Int] {
    var groups: [Digest: [Int]] = [:]
    for (index, mark) in marks.enumerated() {
        if let mark { groups[mark, default: []].append(index) }
    }
    var twins: [Int: Int] = [:]
    for group in groups.values where group.count > 1 {
        let slugs = Set(group.map { signed[$0].slug })
        let named = Set(group.flatMap { signed[$0].distinctFrom })
        for index in group.dropFirst() where !named.contains(signed[index].slug) {
            if signed[index].distinctFrom.allSatisfy({ !slugs.contains($0) }) { twins[index] = group[0] }
        }
    }
    return twins
}
