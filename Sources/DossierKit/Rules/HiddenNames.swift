import Diagnostics

/// The name of somebody who is not to be named, to be found in a text and not to be read.
struct HiddenName: Sendable {
    let digest: Digest
    /// A number for the same, quick to compare.
    let hash: UInt64
    let words: Int
    let bytes: Int
    /// True for a name in letters between which there need be no space.
    let isWide: Bool

    /// Nil for a name of one word, which may be any word; in Chinese, Japanese and Korean, of fewer than three letters.
    init?(_ name: String) {
        let words = nameWords(in: Array(name.utf8)[...]).map(\.bytes)
        let joined = Array(words.joined())
        isWide = words.allSatisfy { $0.first.map { $0 >= 0xE1 } ?? false }
        guard isWide ? joined.count >= 9 : words.count > 1 else { return nil }
        (digest, hash, bytes) = (Digest(of: joined), HiddenName.hash(joined), joined.count)
        self.words = words.count
    }

    /// FNV-1a with 64 bits, on top of what stands before.
    static func hash(_ bytes: some Sequence<UInt8>, after start: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
        bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}

/// The names of people who withdrew or are only counted, where other texts have them; each once a file.
///
/// Takes time linear in the texts, and none where there are no such people. Texts of records that are not published
/// are left out.
func checkHiddenNames(in files: [ContentFile], _ records: RecordSet, edition: PartialDate?) -> Report {
    var report = Report()
    let search = HiddenNameSearch(records.signatures)
    if search.isEmpty { return report }
    var withheld: Set<RecordID> = []
    records.forEach { if $0.head.isWithheld(by: edition) { withheld.insert($0.id) } }
    var places: [String: [(line: UInt32, isWithheld: Bool)]] = [:]
    for (id, location) in records.names {
        places[location.file, default: []].append((UInt32(location.position.line), withheld.contains(id)))
    }
    for file in files where file.kind != .signatory {
        if let kind = file.kind, let slug = Slug(String(file.stem.name)),
            withheld.contains(RecordID(kind, slug))
        {
            continue
        }
        let rows = (places[file.path] ?? []).sorted { $0.line < $1.line }
        var lines = ByteLines(file.bytes[...])
        var seen: Set<Slug> = []
        for (offset, slug) in search.names(in: file.bytes[...]) {
            let position = lines.position(of: offset)
            let row = rows.last { $0.line <= UInt32(position.line) }
            guard row?.isWithheld != true, seen.insert(slug).inserted else { continue }
            report.add(
                SignatureProblem.namedElsewhere(slug), at: SourceLocation(file: file.path, position: position)
            )
        }
    }
    return report
}

/// Finds many hidden names in one pass.
private struct HiddenNameSearch {
    private var names: [UInt64: (name: HiddenName, slug: Slug)] = [:]
    private var longest = 0
    private var wideLengths: Set<Int> = []

    init(_ signatures: [Signature]) {
        for signature in signatures {
            guard let name = signature.hiddenName else { continue }
            names[name.hash] = (name, signature.slug)
            if name.isWide { wideLengths.insert(name.bytes) } else { longest = max(longest, name.words) }
        }
    }

    var isEmpty: Bool { names.isEmpty }

    /// The names in a text with the places where they begin, in the order of the text.
    func names(in text: ArraySlice<UInt8>) -> [(offset: Int, slug: Slug)] {
        var found: [(offset: Int, slug: Slug)] = []
        let words = nameWords(in: text)
        for start in words.indices {
            var hash = HiddenName.hash([])
            for end in start..<min(start + longest, words.count) {
                hash = HiddenName.hash(words[end].bytes, after: hash)
                guard let (name, slug) = names[hash], !name.isWide else { continue }
                let bytes = Array(words[start...end].map(\.bytes).joined())
                if Digest(of: bytes) == name.digest { found.append((words[start].offset, slug)) }
            }
            if !wideLengths.isEmpty, words[start].bytes.contains(where: { $0 >= 0xE1 }) {
                // A name may begin within a word, and end in the next.
                let next = words[start...].dropFirst().prefix(2).filter { $0.bytes[0] >= 0xE1 }
                let bytes = words[start].bytes + next.flatMap(\.bytes)
                for slug in wideNames(in: bytes, startingBefore: words[start].bytes.count) {
                    found.append((words[start].offset, slug))
                }
            }
        }
        return found
    }

    private func wideNames(in bytes: [UInt8], startingBefore end: Int) -> [Slug] {
        var found: [Slug] = []
        for start in 0..<end where bytes[start] & 0xC0 != 0x80 {
            for length in wideLengths where start + length <= bytes.count {
                let part = bytes[start..<start + length]
                if let (name, slug) = names[HiddenName.hash(part)], Digest(of: part) == name.digest {
                    found.append(slug)
                }
            }
        }
        return found
    }
}

/// The words of a text, folded, with the places where they begin: letters and digits without the signs between them.
private func nameWords(in text: ArraySlice<UInt8>) -> [(offset: Int, bytes: [UInt8])] {
    var words: [(offset: Int, bytes: [UInt8])] = []
    var index = text.startIndex
    while index < text.endIndex {
        let start = index
        var isPlain = true
        while index < text.endIndex, text[index] >= 0x80 || text[index].isLetterOrDigit {
            if text[index] >= 0x80 { isPlain = false }
            index += 1
        }
        if index == start {
            index += 1
        } else if isPlain {
            words.append((start - text.startIndex, text[start..<index].map(\.lowerCased)))
        } else {
            var offset = start - text.startIndex
            var word = String.UnicodeScalarView()
            func end() {
                if !word.isEmpty { words.append((offset, folded(String(word)))) }
                offset += word.reduce(0) { $0 + UTF8.width($1) }
                word = String.UnicodeScalarView()
            }
            for scalar in String(decoding: text[start..<index], as: UTF8.self).unicodeScalars {
                if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || scalar.properties.generalCategory == .nonspacingMark
                {
                    word.append(scalar)
                } else {
                    end()
                    offset += UTF8.width(scalar)
                }
            }
            end()
        }
    }
    return words.filter { !$0.bytes.isEmpty }
}
