/// The parts of a text that name a house in a street, in the forms of some languages, as places of bytes.
///
/// A part ends at a comma or a quotation mark. Both the street's word and a number must be in it, in their usual
/// order and with capital letters, so that `The Street Project` and `42nd Street Theatre` pass: `12 Main Street`,
/// `Hauptstraße 5`, `12 rue des Arts`, `Calle Mayor 3`, `渋谷区神南1-2-3`, `〒150-0041`, `P.O. Box 12`.
func streetAddresses(in text: String) -> [Range<Int>] {
    text.split { ",;:、，\n\"“”".contains($0) }.filter { part in
        let words = part.split(separator: " ").map { $0.last == "." ? $0.dropLast() : $0 }
        return isEnglish(words) || isFrench(words) || isGerman(words) || isSouthern(words) || isBox(words)
            || isJapanese(part)
    }.map { part in
        let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
        return start..<start + part.utf8.count
    }
}

/// `12 Main Street` at the end of a part.
private func isEnglish(_ words: [Substring]) -> Bool {
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

/// `Hauptstraße 5`, `Keizersgracht 100`.
private func isGerman(_ words: [Substring]) -> Bool {
    zip(words, words.dropFirst()).contains { word, number in
        isHouseNumber(number) && germanEndings.contains { word.lowercased().hasSuffix($0) }
    }
}

/// `Calle Mayor 3`, `Via Roma 5`: a whole part.
private func isSouthern(_ words: [Substring]) -> Bool {
    guard let first = words.first, let last = words.last, words.count > 2 else { return false }
    return southernStreets.contains(first) && isHouseNumber(last) && last.utf8.count < 4
}

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
    "street", "st", "road", "rd", "avenue", "ave", "lane", "boulevard", "blvd", "drive",
]
private let frenchStreets: Set<String> = ["rue", "avenue", "boulevard", "quai", "allée", "impasse"]
private let germanEndings = ["straße", "strasse", "gasse", "allee", "straat", "gracht"]
private let southernStreets: Set<Substring> = [
    "Calle", "Via", "Viale", "Rua", "Avenida", "Carrer", "Piazza", "Plaza",
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
