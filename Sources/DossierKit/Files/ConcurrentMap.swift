/// The results of `body` over the items, in the order of the items, made on all cores in chunks.
///
/// The order never depends on the schedule. A chunk is one task: large enough that starting it costs nothing.
package func concurrentMap<Item: Sendable, Result: Sendable>(
    _ items: [Item], chunk size: Int, _ body: @escaping @Sendable (ArraySlice<Item>) -> Result
) async -> [Result] {
    let chunks = stride(from: 0, to: items.count, by: size).map { start in
        items[start..<min(start + size, items.count)]
    }
    guard chunks.count > 1 else { return chunks.map(body) }
    return await withTaskGroup(of: (Int, Result).self) { group in
        for (index, chunk) in chunks.enumerated() {
            group.addTask { (index, body(chunk)) }
        }
        var results: [Result?] = Array(repeating: nil, count: chunks.count)
        for await (index, result) in group { results[index] = result }
        return results.compactMap { $0 }
    }
}
