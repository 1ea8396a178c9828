/// A path as the bytes that it is: two names that only look alike are two, whatever their Unicode forms.
struct FilePath: Hashable, Sendable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (a: Self, b: Self) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension Sequence<FilePath> {
    /// The paths as text, sorted by their bytes.
    var sortedByBytes: [String] {
        map(\.text).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
