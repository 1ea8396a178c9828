import CGumbo

/// Memory for one page's tree at a time: taken piece by piece, given back all at once.
///
/// libgumbo makes an allocation for every attribute and piece of text; from an arena they cost a few
/// instructions each, and no tree has to be walked to free it.
final class Arena {
    private var blocks: [UnsafeMutableRawBufferPointer] = []
    private var used = 0

    deinit { blocks.forEach { $0.deallocate() } }

    /// Room for a number of bytes, until the next ``reset()``.
    func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
        let rounded = (size + 15) & ~15
        if let block = blocks.last, block.count - used >= rounded {
            defer { used += rounded }
            return block.baseAddress?.advanced(by: used)
        }
        let count = max(rounded, min(2 * (blocks.last?.count ?? 1 << 19), 1 << 25))
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
        blocks.append(block)
        used = rounded
        return block.baseAddress
    }

    /// Takes all back, and keeps the newest block for the next page unless it is a giant's.
    func reset() {
        used = 0
        guard let last = blocks.popLast() else { return }
        blocks.forEach { $0.deallocate() }
        blocks = []
        if last.count <= 1 << 25 { blocks.append(last) } else { last.deallocate() }
    }
}

extension Arena {
    /// Options that make libgumbo take its memory from here.
    ///
    /// A tab counts as one character, as in our columns; mistakes of HTML are not collected.
    var options: GumboOptions {
        var options = kGumboDefaultOptions
        options.userdata = Unmanaged.passUnretained(self).toOpaque()
        options.allocator = { userdata, size in
            userdata.flatMap { Unmanaged<Arena>.fromOpaque($0).takeUnretainedValue().allocate(size) }
        }
        options.deallocator = { _, _ in }
        options.tab_stop = 1
        options.max_errors = 0
        return options
    }
}
