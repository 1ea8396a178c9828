/// The parts of a text that name a house in a street, in the forms of some languages, as places of bytes.
///
/// A part ends at a comma or a quotation mark. Both the street's word and a number must be in it, in their usual
/// order and with capital letters, so that `The Street Project` and `42nd Street Theatre` pass: `12 Main Street`,
/// `Hauptstraße 5`, `12 rue des Arts`, `Calle Mayor 3`, `渋谷区神南1-2-3`, `〒150-0041`, `P.O. Box 12`.
func streetAddresses(in text: String) -> [Range<Int>] {
    let parts = text.split { ",;:、，\n\"“”".contains($0) }
    var found: [Range<Int>] = []
    for (index, part) in parts.enumerated() {
        let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
        let range = start..<start + part.utf8.count
        let words = words(of: part)
        if isEnglish(words) || isFrench(words) || isGerman(words) || isSouthern(words) || isBox(words)
            || isJapanese(part) || isChinese(part) || isKorean(words) || isRussian(words)
        {
            found.append(range)
        } else if index + 1 < parts.count, text[part.endIndex] == "," {
            let next = parts[index + 1]
            if isSplit(words, DossierKit.words(of: next)) {
                found.append(start..<range.upperBound + 1 + next.utf8.count)
            }
        }
    }
    return found
}

/// A text with spaces for what stands in quotation marks: the title of a work may be a street.
func withoutQuotations(_ text: String) -> String {
    let marks: [Character: Character] = [
        "\"": "\"", "“": "”", "„": "“", "«": "»", "「": "」", "『": "』", "《": "》",
    ]
    var (left, closing) = ("", Character?.none)
    for (index, character) in zip(text.indices, text) {
        if let mark = closing {
            if character == mark { closing = nil }
            left.append(" ")
        } else if let mark = marks[character], text[text.index(after: index)...].contains(mark) {
            closing = mark
            left.append(" ")
        } else {
            left.append(character)
        }
    }
    return left
}

/// The words of a part, without the full stops behind them.
private func words(of part: Substring) -> [Substring] {
    part.split(separator: " ").map { $0.last == "." ? $0.dropLast() : $0 }
}

/// `12, avenue Foch`, `Calle Mayor, 3`, `улица Ленина, 5`: a comma between the number and the street.
private func isSplit(_ words: [Substring], _ next: [Substring]) -> Bool {
    guard let first = words.first, let nextFirst = next.first else { return false }
    if words.count == 1, isHouseNumber(first), next.count > 1 {
        return frenchStreets.contains(nextFirst.lowercased())
    }
    guard words.count > 1, let number = next.last, isHouseNumber(number), number.utf8.count < 4 else {
        return false
    }
    return next.count == 1 && (southernStreets.contains(first) || russianStreets.contains(first.lowercased()))
        || next.count == 2 && ["д", "дом"].contains(nextFirst) && russianStreets.contains(first.lowercased())
}

/// `12 Main Street` at the end of a part, with the part of a town behind it or not: `1600 Pennsylvania Ave NW`.
private func isEnglish(_ words: [Substring]) -> Bool {
    let words = words.last.map { directions.contains($0) } == true ? words.dropLast() : words
    guard let street = words.last?.lowercased(), englishStreets.contains(street),
        let number = words.lastIndex(where: isHouseNumber)
    else { return false }
    let name = words[(number + 1)...].dropLast()
    return (1...3).contains(name.count) && name.allSatisfy { $0.first?.isUppercase == true }
}

/// `12 rue des Arts`, `12 bis rue des Arts`.
private func isFrench(_ words: [Substring]) -> Bool {
    words.indices.contains { index in
        guard isHouseNumber(words[index]) else { return false }
        let next = words[(index + 1)...].drop { $0 == "bis" || $0 == "ter" }
        return next.count > 1 && next.first.map { frenchStreets.contains($0.lowercased()) } == true
    }
}

/// `Hauptstraße 5`, `Hauptstr. 5`, `Rosenweg 7`, `Keizersgracht 100`, `Storgatan 12`.
private func isGerman(_ words: [Substring]) -> Bool {
    zip(words, words.dropFirst()).contains { word, number in
        isHouseNumber(number)
            && germanEndings.contains {
                word.utf8.count > $0.utf8.count + 2 && word.lowercased().hasSuffix($0)
            }
    }
}

/// `Calle Mayor 3`, `Via Roma 5`, `Av. Paulista 1578`: a whole part, and no year.
private func isSouthern(_ words: [Substring]) -> Bool {
    guard let first = words.first, let last = words.last, words.count > 2 else { return false }
    let isYear = last.utf8.count == 4 && (last.hasPrefix("19") || last.hasPrefix("20"))
    return southernStreets.contains(first) && isHouseNumber(last)
        && (last.utf8.count < 4 || avenues.contains(first) && !isYear)
}

/// `улица Ленина 5`, `ул. Ленина д. 5`.
private func isRussian(_ words: [Substring]) -> Bool {
    guard let street = words.firstIndex(where: { russianStreets.contains($0.lowercased()) }) else {
        return false
    }
    return words[street...].dropFirst(2).contains { isHouseNumber($0) && $0.utf8.count < 4 }
}

/// `세종대로 209`.
private func isKorean(_ words: [Substring]) -> Bool {
    zip(words, words.dropFirst()).contains { word, number in
        isHouseNumber(number) && word.count > 2 && !word.hasSuffix("으로")
            && (word.hasSuffix("로") || word.hasSuffix("길"))
    }
}

/// `建国路88号`, and whatever stands behind the word for an address.
private func isChinese(_ text: Substring) -> Bool {
    guard text.utf8.contains(where: { $0 >= 0xE3 }) else { return false }
    if trimmed(String(text)).hasSuffix("地址") || text.contains("地址：") { return true }
    let scalars = Array(text.unicodeScalars)
    guard let road = scalars.firstIndex(where: { roads.contains($0) }) else { return false }
    let number = scalars[road...].drop { !isDigit($0) }.drop(while: isDigit)
    return number.first == "号" || number.first == "號"
}

private let roads = Set("路街巷弄道".unicodeScalars)

/// `P.O. Box 12`.
private func isBox(_ words: [Substring]) -> Bool {
    words.indices.dropFirst().dropLast().contains { index in
        words[index].lowercased() == "box" && isHouseNumber(words[index + 1])
            && ["po", "p.o"].contains(words[index - 1].lowercased())
    }
}

/// `5`, `12a`, `100-102`: a number of five digits at most.
private func isHouseNumber(_ word: Substring) -> Bool {
    let digits = word.utf8.prefix { $0.isDigit }.count
    guard (1...5).contains(digits) else { return false }
    let rest = word.utf8.dropFirst(digits)
    return rest.isEmpty || rest.count == 1 && rest.allSatisfy(\.isLetter)
        || rest.first == UInt8(ascii: "-") && rest.count > 1 && rest.dropFirst().allSatisfy(\.isDigit)
}

private let englishStreets: Set<String> = [
    "street", "st", "road", "rd", "avenue", "ave", "lane", "boulevard", "blvd", "drive", "court", "ct",
    "square", "terrace", "crescent", "parkway", "pkwy", "highway", "hwy",
]
private let directions: Set<Substring> = ["N", "S", "E", "W", "NE", "NW", "SE", "SW"]
private let frenchStreets: Set<String> = ["rue", "avenue", "boulevard", "quai", "allée", "impasse"]
private let germanEndings = [
    "straße", "strasse", "str", "gasse", "allee", "weg", "platz", "straat", "gracht", "gatan", "vägen",
]
private let russianStreets: Set<String> = ["улица", "ул", "проспект", "пр-т", "переулок", "шоссе"]
private let avenues: Set<Substring> = ["Av", "Ave", "Avda", "Avenida", "Avenue"]
private let southernStreets: Set<Substring> = [
    "Av", "Ave", "Avda", "Avenue", "Calle", "Via", "Viale", "Rua", "Avenida", "Carrer", "Piazza", "Plaza",
]

/// A postal mark, or the number of a block behind a ward, town or village: `神南1-2-3`, `神南一丁目`.
private func isJapanese(_ text: Substring) -> Bool {
    guard text.utf8.contains(where: { $0 >= 0xE3 }) else { return false }
    if ["〒", "丁目", "番地"].contains(where: text.contains) { return true }
    let scalars = Array(text.unicodeScalars)
    guard let place = scalars.firstIndex(where: { wards.contains($0) }) else { return false }
    let numbers = scalars[place...].split { !isDigit($0) && !hyphens.contains($0) }
    return numbers.contains { run in
        let groups = run.split(whereSeparator: hyphens.contains)
        // A group of four digits is a year.
        return run.first.map(isDigit) == true && groups.count > 1 && groups[0].count < 4
    }
}

private let wards = Set("都道府県市区町村".unicodeScalars)
private let hyphens = Set("-－−‐".unicodeScalars)

private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
}
