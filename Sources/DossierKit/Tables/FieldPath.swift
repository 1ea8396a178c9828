/// The path of a field in a column's header: `title`, `title.ja`, `outputs.1.url`.
struct FieldPath: Equatable {
    enum Part: Equatable {
        case name(String)
        case number(Int)
    }

    let parts: [Part]

    /// Longer is no field of any kind, and a plan is walked by recursion.
    private static let maximumParts = 8

    /// The header as one name, dots and all.
    init(flat header: String) { parts = [.name(header)] }

    /// Splits a header at its dots; at most one part is a number, from 1 to 99, and it is not the first.
    init(_ header: String) throws(TableProblem) {
        var parts: [Part] = []
        for word in header.split(separator: ".", omittingEmptySubsequences: false) {
            guard !word.isEmpty, parts.count < Self.maximumParts else { throw .pathForm(header) }
            guard word.utf8.allSatisfy(\.isDigit) else {
                parts.append(.name(String(word)))
                continue
            }
            guard !parts.isEmpty else { throw .pathForm(header) }
            guard !parts.contains(where: \.isNumber) else { throw .twoNumbers(header) }
            guard let number = Int(word), (1...99).contains(number) else { throw .numberRange(header) }
            parts.append(.number(number))
        }
        self.parts = parts
    }
}

extension FieldPath.Part {
    fileprivate var isNumber: Bool {
        if case .number = self { true } else { false }
    }
}
