extension [Block] {
    /// Gives every top-level block and item its ``Block/id``, and reports the anchors that stand twice.
    ///
    /// A heading's is made of its words, the others' of a digest of their words: a paragraph that is added,
    /// moved or taken away changes no other's. Of two with the same words the second gets `-2`.
    mutating func assignAnchors(reporting findings: inout [Finding]) {
        var names = AnchorNames()
        for block in self {
            names.reserve(block.anchor, line: block.line, reporting: &findings)
            guard case .list(let list) = block.content else { continue }
            for item in list.items { names.reserve(item.anchor, line: item.line, reporting: &findings) }
        }
        self = map { names.named($0) }
    }
}

/// The anchors of a document, each given once.
private struct AnchorNames {
    /// The names that are given, each with the number that its next namesake tries.
    private var taken: [String: Int] = [:]
    private var words: [UInt8] = []

    mutating func reserve(_ anchor: String?, line: Int, reporting findings: inout [Finding]) {
        guard let anchor else { return }
        guard taken.updateValue(2, forKey: anchor) != nil else { return }
        findings.append(Finding(problem: .anchorTwice(anchor), line: line, words: "{#\(anchor)}"))
    }

    mutating func named(_ block: Block) -> Block {
        switch block.content {
        case .heading(_, let inlines):
            words.removeAll(keepingCapacity: true)
            inlines.appendPlainText(to: &words)
            return block.with(id: block.anchor ?? free(words.headingAnchor))
        case .paragraph, .quote, .table:
            words.removeAll(keepingCapacity: true)
            block.appendPlainText(to: &words)
            return block.with(id: block.anchor ?? nameOfWords())
        case .list(let list):
            return Block(.list(list.mapItems { named($0) }), line: block.line)
        case .code, .thematicBreak, .html:
            return block
        }
    }

    private mutating func named(_ item: List.Item) -> List.Item {
        words.removeAll(keepingCapacity: true)
        item.blocks.appendPlainText(to: &words)
        return List.Item(
            item.blocks, line: item.line, anchor: item.anchor, id: item.anchor ?? nameOfWords())
    }

    private mutating func nameOfWords() -> String? {
        words.contains { !$0.isWhiteSpace } ? free(words.digest("p")) : nil
    }

    /// The name, or where it is taken, the name with the first free number from 2 behind it.
    private mutating func free(_ name: String) -> String {
        guard var number = taken[name] else {
            taken[name] = 2
            return name
        }
        while taken["\(name)-\(number)"] != nil { number += 1 }
        taken[name] = number + 1
        taken["\(name)-\(number)"] = 2
        return "\(name)-\(number)"
    }
}

extension [UInt8] {
    /// The ASCII letters and digits in lower case, all else as single hyphens; 64 characters at most.
    /// Where none is left, as in Japanese, a digest.
    fileprivate var headingAnchor: String {
        var name: [UInt8] = []
        for byte in self where name.count < 64 {
            let letter = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
            if letter.isSlugByte, letter != UInt8(ascii: "-") {
                name.append(letter)
            } else if let last = name.last, last != UInt8(ascii: "-") {
                name.append(UInt8(ascii: "-"))
            }
        }
        if name.last == UInt8(ascii: "-") { name.removeLast() }
        return name.isEmpty ? digest("h") : String(decoding: name, as: UTF8.self)
    }

    /// FNV-1a with 32 bits (offset basis 0x811C9DC5, prime 0x01000193), as 8 hexadecimal digits behind a letter
    /// and a hyphen; runs of white space count as one space, and those at the ends not at all.
    fileprivate func digest(_ letter: Unicode.Scalar) -> String {
        var hash: UInt32 = 0x811C_9DC5
        var space = false
        var isFirst = true
        for byte in self {
            if byte.isWhiteSpace {
                space = !isFirst
                continue
            }
            if space { hash = (hash ^ 0x20) &* 0x0100_0193 }
            hash = (hash ^ UInt32(byte)) &* 0x0100_0193
            (space, isFirst) = (false, false)
        }
        return String(unsafeUninitializedCapacity: 10) { name in
            name[0] = UInt8(ascii: letter)
            name[1] = UInt8(ascii: "-")
            for digit in 0..<8 {
                let value = UInt8(truncatingIfNeeded: hash >> UInt32(28 - 4 * digit)) & 0xF
                name[digit + 2] = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
            }
            return 10
        }
    }
}

extension Block {
    fileprivate func with(id: String?) -> Block {
        Block(content, line: line, anchor: anchor, id: id)
    }
}

extension List {
    fileprivate func mapItems(_ transform: (Item) -> Item) -> List {
        List(isOrdered: isOrdered, start: start, isTight: isTight, items: items.map(transform))
    }
}
