import Testing

@testable import DossierKit

/// What counts as the same word; Tests/Site ask the script of the pages the same.
@Suite struct SearchFoldingTests {
    @Test(
        arguments: [
            ("Paper BOATS", "paper boats"), ("Crème brûlée", "creme brulee"), ("cre\u{300}me", "creme"),
            ("Straße", "strasse"), ("STRASSE", "strasse"), ("ΣΊΣΥΦΟΣ", "σισυφοσ"), ("Σίσυφος", "σισυφοσ"),
            ("İstanbul", "istanbul"), ("ﬁlm Ⅻ", "film xii"), ("Ｖｉｄｅｏ", "video"), ("ｶﾞﾗｽ", "ガラス"),
            ("か\u{3099}らす", "がらす"), ("がらす", "がらす"), ("東京—夜", "東京 夜"), ("Київ", "киів"),
            ("한국", "한국"), ("", ""),
        ])
    func `case, accents and width do not part words`(text: String, folded: String) {
        var folding = SearchFolding()
        folding.fold(text)
        let letters = String(String.UnicodeScalarView(folding.letters.compactMap(Unicode.Scalar.init)))
        // Signs part words, whichever they are.
        #expect(letters.replacing("—", with: " ") == folded)
    }

    @Test(
        arguments: [
            ("two paper-boats", ["two@3", "paper@4", "boats@5"]),
            ("東京都", ["東京@3", "京都@4", "都@5"]), ("猫", ["猫@3"]),
            ("Soraの猫 2024年", ["sora@3", "の猫@4", "猫@5", "2024@6", "年@7"]), ("—…!", []),
            ("abcdefghijklmnopqrstuvwxyz", ["abcdefghijklmnopqrstuvwx@3"]),
        ])
    func `words are terms, and so is every pair of Han and kana`(text: String, terms: [String]) {
        var folding = SearchFolding()
        folding.fold(text)
        var (found, position): ([String], UInt32) = ([], 3)
        folding.forEachTerm(from: &position) { range, position in
            let letters = folding.letters[range].compactMap(Unicode.Scalar.init)
            found.append("\(String(String.UnicodeScalarView(letters)))@\(position)")
        }
        #expect(found == terms)
    }

    @Test func `terms are sorted as a script sorts them`() {
        var table = TermTable()
        for word in ["b", "\u{FF5E}", "a", "\u{20000}", "ab", "あ", "b"] {
            _ = table.number(of: word.unicodeScalars.map(\.value)[...])
        }
        let sorted = table.sorted.map { number in
            String(String.UnicodeScalarView(table[number].compactMap(Unicode.Scalar.init)))
        }
        #expect(sorted == ["a", "ab", "b", "あ", "\u{20000}", "\u{FF5E}"])
    }

    @Test func `a table of terms keeps ten thousand apart`() {
        var table = TermTable()
        let words = (0..<10_000).map { Array("word\($0)".unicodeScalars.map(\.value)) }
        let numbers = words.map { table.number(of: $0[...]) }
        #expect(numbers == Array(0..<10_000))
        #expect(words.map { table.number(of: $0[...]) } == numbers)
    }

    @Test(
        arguments: [
            ([], ""), ([0], "A"), ([0, 1], "AA"), ([0, 1, 2], "~H"), ([5, 40], "FiB"),
            (Array(0..<24).map(UInt32.init), "~____"), ([31, 64], "fgB"),
        ] as [([UInt32], String)])
    func `records are distances, or bits where that is shorter`(numbers: [UInt32], signs: String) {
        var bytes: [UInt8] = []
        SearchCode.append(numbers, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == signs)
    }

    @Test(
        arguments: [
            (0, false, "A"), (0, true, "B"), (30, false, "8"), (31, true, "_A"), (32, false, "-B"),
            (31 + 32, true, "_gB"),
        ] as [(UInt32, Bool, String)])
    func `a distance is one sign, and more where it is long`(distance: UInt32, isLast: Bool, text: String) {
        var bytes: [UInt8] = []
        SearchCode.append(distance: distance, isLast: isLast, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == text)
    }

    @Test(arguments: [(1, 1), (64, 1), (65, 2), (4096, 2), (4097, 3), (262_144, 3)])
    func `numbers below a limit fit into so many signs`(limit: Int, width: Int) {
        #expect(SearchCode.width(below: limit) == width)
    }
}
