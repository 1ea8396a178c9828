import Diagnostics
import YAML

/// What can be wrong with the number of a figure's value, and the one home of these sentences.
enum FigureNumberProblem: Problem {
    case notInValue(number: String, value: String, LanguageTag)
    case belowZero(number: String, value: String, LanguageTag)
    case notTranslated(number: String, path: String, LanguageTag)

    var rule: Rule { .figureNumber }

    var message: String {
        switch self {
        case .notInValue(let number, let value, let language):
            "the number '\(number)' does not stand in the value '\(value)' (\(language))"
        case .belowZero(let number, let value, let language):
            "the number '\(number)' has a minus before it in the value '\(value)' (\(language))"
        case .notTranslated(let number, _, let language):
            "the number '\(number)' has no other in its place in '\(language)', as the figure's other numbers do"
        }
    }

    var hint: String? {
        switch self {
        case .notInValue:
            "write the number that the value has; a translation that counts in other units gives its own"
        case .belowZero:
            "leave the number out: a chart begins at 0 and has no place for what is less"
        case .notTranslated(_, let path, _):
            "add '\(path)' in the units of the other translated numbers, or translate the number of no value"
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

/// The number of a value as it was read, for a comparison with those of the figure's other values.
struct ReadNumber {
    let number: LocalizedText
    /// The group of the value, `values.2.`, and the place of the number in the record.
    let path: String
    let location: SourceLocation
    /// The languages in which something was wrong with the number or the value, which has been said.
    let faulty: Set<LanguageTag>
}

extension FieldReader {
    /// Reports a number that does not stand in the value that it is the number of, in any language of the two.
    mutating func expect(_ number: LocalizedText, in value: LocalizedText) -> ReadNumber {
        var faulty: Set<LanguageTag> = []
        for language in rules.languages.all {
            let text = (number: number[language], value: value[language])
            if isLost(number, "number", language) || isLost(value, "value", language) {
                faulty.insert(language)
                continue
            }
            let isOwn =
                value.language(for: language) == language || number.language(for: language) == language
            guard isOwn, !numerals(in: text.value).contains(text.number) else { continue }
            let problem: FigureNumberProblem =
                numerals(in: text.value, belowZero: true).contains(text.number)
                ? .belowZero(number: text.number, value: text.value, language)
                : .notInValue(number: text.number, value: text.value, language)
            faulty.formUnion(rules.languages.all)
            let paths = [path + "number", path + "value"]
            if language == entryLanguage || !translations.add(problem, in: language, at: paths) {
                add(problem, in: "number")
            }
            break
        }
        return ReadNumber(number: number, path: path, location: location(of: "number"), faulty: faulty)
    }

    /// Reports each number that is not there in a language in which another number of the figure is: beside one in
    /// millions a chart cannot show one in tens of thousands.
    mutating func expectOneUnit(of numbers: [ReadNumber]) {
        for language in rules.languages.all where language != entryLanguage {
            // Of one that is wrong itself nobody knows whether the others should follow it.
            let own = numbers.filter {
                $0.number.language(for: language) == language && !$0.faulty.contains(language)
            }
            if own.isEmpty { continue }
            for lost in numbers where lost.number.language(for: language) != language {
                if lost.faulty.contains(language) { continue }
                let problem = FigureNumberProblem.notTranslated(
                    number: lost.number.source, path: lost.path + "number", language)
                let paths = ([lost] + own).flatMap { [$0.path + "number", $0.path + "value"] }
                if !translations.add(problem, in: language, at: paths) {
                    findings.report.add(problem, at: lost.location)
                }
            }
        }
    }

    /// True for a text that was written in a language and could not be read.
    private func isLost(_ text: LocalizedText, _ name: String, _ language: LanguageTag) -> Bool {
        if text.language(for: language) == language { return false }
        if translations.has(path + name, in: language) { return true }
        guard case .map(let texts) = fields.first(where: { $0.key == name })?.value.content else {
            return false
        }
        return texts.contains { $0.key == language.description }
    }
}

/// The numbers of a text as plain digits, with each that its marks can mean: `1,500` is 1500, and 1.500 as well.
///
/// Thousands are parted by commas, points, spaces and apostrophes; a point or comma may also begin a fraction. Numbers
/// below zero, with a minus before them, are those of `belowZero` alone.
func numerals(in text: String, belowZero: Bool = false) -> Set<String> {
    var found: Set<String> = []
    let scalars = Array(text.unicodeScalars.map(plainDigit))
    var index = 0
    while index < scalars.count {
        guard isDigit(scalars[index]) else { index += 1; continue }
        let isWanted = hasMinus(scalars[..<index]) == belowZero
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
        if isWanted { found.formUnion(readings(groups, marks)) }
    }
    return found
}

/// True where what stands before a number makes it less than zero: a minus that is no dash of a range or a name.
private func hasMinus(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    var before = before
    while let last = before.last, last.properties.generalCategory == .currencySymbol { before.removeLast() }
    guard let sign = before.popLast(), minuses.contains(sign) else { return false }
    while let last = before.last, last.properties.generalCategory == .currencySymbol { before.removeLast() }
    guard let last = before.last else { return true }
    switch last.properties.generalCategory {
    case .openPunctuation, .initialPunctuation, .mathSymbol: return true
    default: return isSpace(last) || "\"':：約".unicodeScalars.contains(last)
    }
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

private let minuses: Set<Unicode.Scalar> = ["-", "\u{2212}", "\u{FF0D}", "\u{2012}", "\u{2013}"]

private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

/// A full-width digit, comma or point as the plain one that it stands for.
private func plainDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF10...0xFF19, 0xFF0C, 0xFF0E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: scalar
    }
}
