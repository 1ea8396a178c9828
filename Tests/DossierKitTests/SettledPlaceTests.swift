import Testing

@testable import DossierKit

/// An address that an edition gave leads to the same paragraph in the next, or to where it stood.
@Suite struct SettledPlaceTests {

    /// What the lock has, the addresses that the words give now, and what the next lock has.
    private static let cases: [(name: String, locked: String, now: String, expected: String)] = [
        ("nothing changes", "a b c", "a b c", "a b c"),
        ("one is put first", "a b", "x a b", "x a b"),
        ("one is put between", "a b", "a x b", "a x b"),
        ("a word is edited", "a b c", "a x c", "a b:x c"),
        ("the only one is edited", "a", "x", "a:x"),
        ("it is edited again", "a b:x c", "a y c", "a b:y c"),
        ("the edit is taken back", "a b:x c", "a b c", "a b c"),
        ("one is deleted", "a b c", "a c", "a b! c"),
        ("the first is deleted", "a b", "b", "a! b"),
        ("it stays deleted", "a b! c", "a c", "a b! c"),
        ("it comes back", "a b! c", "a b c", "a b c"),
        ("all are deleted", "a b", "", "a! b!"),
        ("one is moved", "a b c", "c a b", "c a b"),
        ("one is moved and one edited", "a b c d", "d a x c", "d a b:x c"),
        ("two in a row are edited", "a b c d", "a x y d", "a b:x c:y d"),
        ("the last is edited, and one put first", "a b", "y a x", "y a b:x"),
        ("two become one", "a b c d", "a x d", "a b:x c! d"),
        ("what was deleted does not take part", "a b! c d", "a x d", "a b! c:x d"),
        ("a new one has the words that an edited one had", "a b:x c", "a x c b", "a b:x c b-2:b"),
        ("one of two equal ones is deleted", "a a-2 c", "a c", "a a-2! c"),
        ("a heading is no paragraph", "pay b", "x fees", "b:x pay:fees"),
        ("a heading is edited", "pay b", "fees b", "pay:fees b"),
        ("a new heading has the words of an old one", "pay:fees b", "fees b pay", "pay:fees b pay-2:pay"),
        ("a point stays", "@one b", "@one x", "@one b:x"),
        ("a paragraph becomes a point", "a b c", "a @one c", "a b! @one c"),
        ("a point has the name of an old heading", "a one:two", "a two @one", "a two @one"),
    ]

    @Test(arguments: SettledPlaceTests.cases.indices)
    func `addresses are settled by those of the lock`(index: Int) throws {
        let (name, locked, now, expected) = SettledPlaceTests.cases[index]
        let places = try locked.split(separator: " ").map {
            try #require(Lock.Place(SettledPlaceTests.full($0)))
        }
        let words = now.split(separator: " ")
        let points = Set(words.filter { $0.first == "@" }.map { String($0.dropFirst()) })
        let ids = words.map(SettledPlaceTests.full)
        let settled = SettledPlaces(places, now: ids, points: points)
        let wanted = expected.split(separator: " ").map(SettledPlaceTests.full)
        #expect(settled.places.map(\.description) == wanted, "\(name)")
        // Released, the same text keeps all of them.
        let again = SettledPlaces(settled.places, now: ids, points: points)
        #expect(again.places == settled.places && again.names == settled.names, "\(name)")
        #expect(Set(settled.places.map(\.id)).count == settled.places.count, "\(name)")
    }

    /// `a` is the address of a paragraph, `a:x` that of one that was edited, other words are those of headings.
    private static func full(_ text: Substring) -> String {
        let (isGone, isPoint) = (text.last == "!", text.first == "@")
        let parts = text.filter { $0 != "!" && $0 != "@" }.split(separator: ":").map { part in
            let stem = part.prefix { $0 != "-" }
            guard !isPoint, stem.count == 1, let letter = stem.first else { return String(part) }
            let digits = ["x": "10", "y": "11"][letter] ?? "0\(letter)"
            return "p-000000\(digits)\(String(part.dropFirst(stem.count)))"
        }
        return parts.joined(separator: ":") + (isGone ? "!" : "")
    }
}
