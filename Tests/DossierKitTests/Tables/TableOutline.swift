import Diagnostics
import YAML

@testable import DossierKit

extension Node {
    /// The node in one line, each field with its place: `{title@2:1: 'x'}`; a plain scalar without quotes.
    var tableOutline: String {
        switch content {
        case .scalar(let scalar): scalar.isPlain ? scalar.text : "'\(scalar.text)'"
        case .list(let items): "[" + items.map(\.tableOutline).joined(separator: ", ") + "]"
        case .map(let fields):
            "{"
                + fields.map {
                    "\($0.key)@\($0.keyPosition.line):\($0.keyPosition.column): \($0.value.tableOutline)"
                }
                .joined(separator: ", ") + "}"
        }
    }

    /// The scalars of a map, `key=text`.
    var fieldTexts: [String] {
        guard case .map(let fields) = content else { return [] }
        return fields.map { field in
            if case .scalar(let scalar) = field.value.content {
                "\(field.key)=\(scalar.text)"
            } else {
                field.key
            }
        }
    }
}

extension TableMistake {
    /// The mistake in one line: `2:3 row 2, column title: message [rule]`.
    var outline: String {
        let cell = cell.map { "row \($0.row), column \($0.column): " } ?? ""
        return "\(position.line):\(position.column) \(cell)\(problem.message) [\(problem.rule.rawValue)]"
    }
}

/// Numbers that are the same in every run: Knuth's MMIX generator.
struct FixedRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number below `limit`.
    mutating func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }
}
