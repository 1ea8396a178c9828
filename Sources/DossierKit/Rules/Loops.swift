/// The loops of a directed graph: for each group of nodes that reach one another, the shortest loop through
/// its first node, in order and without the return to the start.
///
/// `edges[node]` are the nodes it leads to; an edge to the node itself counts as none. Takes time linear in
/// nodes and edges (Tarjan's strongly connected components, without recursion, and a breadth-first search in
/// each), however many loops there are.
func loops(in edges: [[Int]]) -> [[Int]] {
    components(of: edges).enumerated().reduce(into: [Int: [Int]]()) { groups, node in
        groups[node.element, default: []].append(node.offset)
    }
    .values.filter { $0.count > 1 }.map { loop(through: $0[0], within: Set($0), edges) }
    .sorted { $0[0] < $1[0] }
}

/// For each node the number of the component it is in.
private func components(of edges: [[Int]]) -> [Int] {
    var component = Array(repeating: -1, count: edges.count)
    var order = Array(repeating: -1, count: edges.count)
    var lowest = Array(repeating: 0, count: edges.count)
    var isOpen = Array(repeating: false, count: edges.count)
    var open: [Int] = []
    var (visited, count) = (0, 0)

    for root in edges.indices where order[root] < 0 {
        var path = [(node: root, next: 0)]
        while let (node, next) = path.last {
            if order[node] < 0 {
                order[node] = visited
                lowest[node] = visited
                visited += 1
                open.append(node)
                isOpen[node] = true
            }
            if next < edges[node].count {
                path[path.count - 1].next += 1
                let target = edges[node][next]
                if order[target] < 0 {
                    path.append((target, 0))
                } else if isOpen[target] {
                    lowest[node] = min(lowest[node], order[target])
                }
                continue
            }
            path.removeLast()
            if let parent = path.last?.node { lowest[parent] = min(lowest[parent], lowest[node]) }
            guard lowest[node] == order[node] else { continue }
            while let member = open.popLast() {
                isOpen[member] = false
                component[member] = count
                if member == node { break }
            }
            count += 1
        }
    }
    return component
}

/// The shortest way from a node back to it.
private func loop(through start: Int, within members: Set<Int>, _ edges: [[Int]]) -> [Int] {
    var cameFrom: [Int: Int] = [:]
    var queue = [start]
    var index = 0
    while index < queue.count {
        let node = queue[index]
        index += 1
        for target in edges[node] where target != node && members.contains(target) {
            if target == start {
                var way = [node]
                while let before = cameFrom[way[way.count - 1]] { way.append(before) }
                return way.reversed()
            }
            guard cameFrom[target] == nil else { continue }
            cameFrom[target] = node
            queue.append(target)
        }
    }
    return [start]
}
