import Diagnostics
import YAML

/// What can be wrong with the number of a figure's value, and the one home of these sentences.
enum FigureNumberProblem: Problem {
    case notInValue(number: String, value: String, LanguageTag)

    var rule: Rule { .figureNumber }

    var message: String {
        switch self {
        case .notInValue(let number, let value, let language):
            "the number '\(number)' does not stand in the value '\(value)' (\(language))"
        }
    }

    var hint: String? {
        switch self {
        case .notInValue:
            "write the number that the value has; a translation that counts in other units gives its own"
        }
    }
}

extension FieldForm where Value == LocalizedText {
    /// A number for a chart, in decimal digits; a translation gives its own where it counts in other units.
    static var number: FieldForm {
        FieldForm(example: "300") { field, reader in
            translations(of: field, FieldForm<String>.decimal, isName: true, &reader).map { source, others in
                LocalizedText(source, in: reader.entryLanguage, translations: others)
            }
        }
    }
}

extension FieldForm where Value == String {
    /// Decimal digits, at most fifteen, which may have a point and a fraction.
    fileprivate static var decimal: FieldForm {
        scalar("300", expects: "a number") { text, field in
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            let digits = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
            return digits && parts.count <= 2 && text.utf8.count <= 16
                ? .success(text)
                : .failure(
                    .number(text, field: field.key, expected: "a number in plain digits, like 300 or 9.6"))
        }
    }
}

extension FieldReader {
    /// Reports a number that does not stand in the value that it is the number of, in any language of the two.
    mutating func expect(_ number: LocalizedText, in value: LocalizedText) {
        for language in rules.languages.all {
            let isOwn =
                value.language(for: language) == language || number.language(for: language) == language
            guard isOwn, !numerals(in: value[language]).contains(number[language]) else { continue }
            let problem = FigureNumberProblem.notInValue(
                number: number[language], value: value[language], language)
            add(problem, in: "number")
            return
        }
    }
}

/// The numbers of a text as plain digits, with each that its marks can mean: `1,500` is 1500, and 1.500 as well.
///
/// Thousands are parted by commas, points, spaces and apostrophes; a point or comma may also begin a fraction.
func numerals(in text: String) -> Set<String> {
    var found: Set<String> = []
    let scalars = Array(text.unicodeScalars.map(plainDigit))
    var index = 0
    while index < scalars.count {
        guard isDigit(scalars[index]) else { index += 1; continue }
        var groups = [""]
        var marks: [Unicode.Scalar] = []
        while index < scalars.count {
            if isDigit(scalars[index]) {
                groups[groups.count - 1].unicodeScalars.append(scalars[index])
            } else if separators.contains(scalars[index]), index + 1 < scalars.count,
                isDigit(scalars[index + 1])
            {
                marks.append(scalars[index])
                groups.append("")
            } else {
                break
            }
            index += 1
        }
        found.formUnion(readings(groups, marks))
    }
    return found
}

/// What groups of digits with marks between them can mean: one number, one with a fraction, or several.
private func readings(_ groups: [String], _ marks: [Unicode.Scalar]) -> Set<String> {
    if marks.isEmpty { return [groups[0]] }
    var found: Set<String> = marks.contains(where: isSpace) ? Set(groups) : []
    let areThousands = { (groups: ArraySlice<String>) in
        groups.dropFirst().allSatisfy { $0.utf8.count == 3 } && (groups.first?.utf8.count ?? 0) <= 3
    }
    if areThousands(groups[...]) { found.insert(groups.joined()) }
    if let last = marks.last, last == "." || last == ",", groups.count == 2 || areThousands(groups.dropLast())
    {
        found.insert(groups.dropLast().joined() + "." + (groups.last ?? ""))
    }
    return found
}

private let separators: Set<Unicode.Scalar> = [",", ".", " ", "\u{A0}", "\u{2009}", "\u{202F}", "'", "’"]

private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

/// A full-width digit, comma or point as the plain one that it stands for.
private func plainDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF10...0xFF19, 0xFF0C, 0xFF0E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: scalar
    }
}
