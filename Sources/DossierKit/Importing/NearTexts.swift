/// Which of many texts are nearly the same, found without comparing each with each.
///
/// Of each text's runs of words (``WordForm``) 64 least numbers are kept (MinHash: A. Broder, “On the resemblance and
/// containment of documents”, 1997), in 16 bands of four; two texts that agree in a band are compared in full. Of two
/// that have four fifths in common, all but about one in five thousand pairs meet. The numbers' seeds are fixed.
struct NearTexts: Sendable {
    /// What two texts at least have in common to be nearly the same.
    static let threshold = 0.8
    /// Texts that stand before one in a band and are compared with it: more are all of one kind.
    static let window = 16
    /// Those that are kept of one text, the most similar first.
    static let most = 5

    struct Neighbour: Sendable {
        let index: Int
        let similarity: Double
    }

    /// For each text those nearly the same.
    private(set) var neighbours: [[Neighbour]]
    /// How many new texts had more fellows in a band than are compared.
    private(set) var capped = 0

    private static let (bands, rows) = (16, 4)
    private static let seeds: [UInt64] = (1...UInt64(bands * rows)).map { mixed($0) | 1 }

    /// Compares texts; those before `first` are known already, and only with later ones.
    init(_ forms: [WordForm], from first: Int) async {
        neighbours = Array(repeating: [], count: forms.count)
        let keys = await concurrentMap(forms, chunk: 512) { $0.map(NearTexts.keys) }.flatMap { $0 }
        var isCapped = Array(repeating: false, count: forms.count)
        for band in 0..<NearTexts.bands {
            var places = forms.indices.filter { !forms[$0].shingles.isEmpty }.map { (keys[$0][band], $0) }
            places.sort { $0 < $1 }
            for (place, (key, index)) in places.enumerated() where index >= first {
                for (step, (otherKey, other)) in places[..<place].reversed().enumerated() {
                    guard otherKey == key else { break }
                    if step == NearTexts.window {
                        isCapped[index] = true
                        break
                    }
                    compare(other, index, forms)
                }
            }
        }
        capped = isCapped.count { $0 }
    }

    private mutating func compare(_ a: Int, _ b: Int, _ forms: [WordForm]) {
        if neighbours[a].contains(where: { $0.index == b })
            || neighbours[b].contains(where: { $0.index == a })
        {
            return
        }
        let (short, long) = (forms[a].shingles.count, forms[b].shingles.count)
        guard Double(min(short, long)) >= NearTexts.threshold * Double(max(short, long)) else { return }
        let similarity = forms[a].similarity(to: forms[b])
        guard similarity >= NearTexts.threshold else { return }
        keep(b, similarity, of: a)
        keep(a, similarity, of: b)
    }

    /// Keeps a neighbour among the most similar; of two that are as similar the first.
    private mutating func keep(_ index: Int, _ similarity: Double, of text: Int) {
        let place =
            neighbours[text].firstIndex { ($0.similarity, -$0.index) < (similarity, -index) }
            ?? neighbours[text].count
        guard place < NearTexts.most else { return }
        neighbours[text].insert(Neighbour(index: index, similarity: similarity), at: place)
        if neighbours[text].count > NearTexts.most { neighbours[text].removeLast() }
    }

    /// One number a band, made of its four least numbers.
    private static func keys(of form: WordForm) -> [UInt64] {
        var keys: [UInt64] = []
        keys.reserveCapacity(bands)
        for band in 0..<bands {
            var key: UInt64 = 0
            for seed in seeds[(band * rows)..<((band + 1) * rows)] {
                var least = UInt64.max
                for shingle in form.shingles {
                    // Multiplication by an odd number and a fold of the high bits is enough: runs are mixed already.
                    let product = (shingle ^ seed) &* seed
                    least = min(least, product ^ (product >> 32))
                }
                key = mixed(key ^ least)
            }
            keys.append(key)
        }
        return keys
    }
}
