import CCMark

/// libcmark's syntax tree of one document: one owner, freed once, never copied.
struct SyntaxTree: ~Copyable {
    private let root: Node

    /// Bytes that are not UTF-8 become U+FFFD: the rows of inlines give them a meaning of their own.
    init(parsing markdown: ArraySlice<UInt8>) {
        root = markdown.withUnsafeBytes { bytes in
            // libcmark takes a pointer to no bytes at all for a mistake.
            let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            let tree = start.flatMap { cmark_parse_document($0, bytes.count, CMARK_OPT_VALIDATE_UTF8) }
            return Node(pointer: tree ?? cmark_node_new(CMARK_NODE_DOCUMENT))
        }
    }

    /// Hands out the node that holds the blocks. Neither it nor a node below may leave the call.
    borrowing func read<Values>(_ body: (Node) -> Values) -> Values {
        body(root)
    }

    deinit {
        cmark_node_free(root.pointer)
    }
}

/// A node of libcmark's tree, as Swift reads it. It points into the tree and must not outlive it.
struct Node {
    fileprivate let pointer: OpaquePointer

    fileprivate init(pointer: OpaquePointer) {
        self.pointer = pointer
    }

    var kind: cmark_node_type { cmark_node_get_type(pointer) }
    /// The line of the parsed text, from 1; 0 for a soft break.
    var line: Int { Int(cmark_node_get_start_line(pointer)) }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

    /// The content of a leaf, as bytes of the tree.
    var literal: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_literal(pointer)) }
    var info: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_fence_info(pointer)) }
    var destination: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_url(pointer)) }
    var title: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_title(pointer)) }

    var children: Children { Children(pending: cmark_node_first_child(pointer)) }

    var firstChild: Node? { cmark_node_first_child(pointer).map(Node.init) }
    var isLast: Bool { cmark_node_next(pointer) == nil }

    /// A C string as bytes. libcmark replaces NUL bytes in its input, so none can end a string early.
    private func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
        return string.withMemoryRebound(to: UInt8.self, capacity: 1) { start in
            var count = 0
            while start[count] != 0 { count += 1 }
            return UnsafeBufferPointer(start: start, count: count)
        }
    }

    /// The children of a node, first to last.
    struct Children: Sequence, IteratorProtocol {
        fileprivate var pending: OpaquePointer?

        mutating func next() -> Node? {
            guard let pointer = pending else { return nil }
            pending = cmark_node_next(pointer)
            return Node(pointer: pointer)
        }
    }
}
