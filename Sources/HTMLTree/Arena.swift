import CGumbo

/// Memory for one page's tree at a time: taken piece by piece, given back all at once.
///
/// libgumbo makes an allocation for every attribute and piece of text; from an arena they cost a few
/// instructions each, and no tree has to be walked to free it.
package final class Arena {
    /// Behind a pointer, as C code holds it: no reference is counted for each piece.
    private let blocks: UnsafeMutablePointer<Blocks>

    package init() {
        blocks = .allocate(capacity: 1)
        blocks.initialize(to: Blocks())
    }

    deinit {
        blocks.pointee.free()
        blocks.deinitialize(count: 1)
        blocks.deallocate()
    }

    /// Takes all back, and keeps the newest block for the next page unless it is a giant's.
    func reset() { blocks.pointee.reset() }

    /// Options that make libgumbo take its memory from here.
    ///
    /// A tab counts as one character, as in our columns; mistakes of HTML are not collected.
    var options: GumboOptions {
        var options = kGumboDefaultOptions
        options.userdata = UnsafeMutableRawPointer(blocks)
        options.allocator = { blocks, size in
            blocks?.assumingMemoryBound(to: Blocks.self).pointee.allocate(size)
        }
        options.deallocator = { _, _ in }
        options.tab_stop = 1
        options.max_errors = 0
        return options
    }
}

private struct Blocks {
    private var full: [UnsafeMutableRawPointer] = []
    private var next: UnsafeMutableRawPointer?
    /// What is left in the newest block, behind `next`.
    private var left = 0
    private var newest: UnsafeMutableRawBufferPointer?

    private static let first = 1 << 19
    private static let largest = 1 << 25

    mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
        let rounded = (size + 15) & ~15
        if rounded > left { grow(rounded) }
        let piece = next
        next = next?.advanced(by: rounded)
        left -= rounded
        return piece
    }

    private mutating func grow(_ size: Int) {
        if let start = newest?.baseAddress { full.append(start) }
        let count = max(size, min(2 * (newest?.count ?? Blocks.first / 2), Blocks.largest))
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
        (newest, next, left) = (block, block.baseAddress, count)
    }

    mutating func reset() {
        full.forEach { $0.deallocate() }
        full = []
        if let block = newest, block.count <= Blocks.largest {
            (next, left) = (block.baseAddress, block.count)
        } else {
            free()
        }
    }

    mutating func free() {
        full.forEach { $0.deallocate() }
        newest?.deallocate()
        (full, newest, next, left) = ([], nil, nil, 0)
    }
}
