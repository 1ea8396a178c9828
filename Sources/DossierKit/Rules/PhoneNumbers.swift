/// The phone numbers in a text of one line, which is ASCII or folded to it.
///
/// A number counts as one where it begins with `+` or `0` and has as many digits as numbers have (ITU-T E.164:
/// fifteen at most), where its groups are those of `(212) 555-0100`, `612 34 56 78`, `8 (495) 123-45-67`,
/// `(11) 91234-5678` or a Chinese mobile's eleven digits, or where a word such as `tel` stands before it. So dates, years, versions and the ids of researchers are none.
func phoneNumbers(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
        guard bytes[index].isDigit || bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "(")
        else {
            index += 1
            continue
        }
        let run = numberRun(in: bytes, from: index)
        let isInWord =
            index > 0 && (bytes[index - 1].isLetterOrDigit || bytes[index - 1] == UInt8(ascii: "-"))
        if !isInWord, isPhone(bytes[run], behind: bytes[max(0, index - 12)..<index]) { found.append(run) }
        index = max(run.upperBound, index + 1)
    }
    return found
}

/// Digits with single separators between them, from a place on.
private func numberRun(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int> {
    var (index, end) = (start, start)
    var separators = 0
    while index < bytes.count {
        let byte = bytes[index]
        if byte.isDigit {
            separators = 0
            end = index + 1
        } else if byte == UInt8(ascii: "+"), index == start {
            separators = 0
        } else if " -.()/".utf8.contains(byte), separators < 3 {
            separators += 1
        } else {
            break
        }
        index += 1
    }
    return start..<max(end, start)
}

private func isPhone(
    _ run: Slice<UnsafeBufferPointer<UInt8>>, behind before: Slice<UnsafeBufferPointer<UInt8>>
) -> Bool {
    let digits = run.filter(\.isDigit)
    let groups = run.split { !$0.isDigit }.map(\.count)
    switch digits.count {
    case ..<6, 16...: return false
    case 8... where run.first == UInt8(ascii: "+"): return true
    case 9...11 where digits.first == UInt8(ascii: "0") && !isDate(groups): return true
    case 9...15 where isInternational(digits): return true
    case 10 where groups == [3, 3, 4]: return true
    case 9 where groups == [3, 2, 2, 2] && digits[0] >= UInt8(ascii: "6"): return true
    case 11 where groups == [1, 3, 3, 2, 2] || groups == [11] && isChinese(digits): return true
    case 11 where groups == [3, 4, 4] && isChinese(digits): return true
    case 10...11 where run.first == UInt8(ascii: "(") && groups.first == 2 && groups.last == 4: return true
    default: break
    }
    let word = String(decoding: before, as: UTF8.self).lowercased()
        .trimmingSuffix { !$0.isLetter }
    return ["tel", "phone", "mobile", "cell", "fax", "電話", "携帯"].contains { word.hasSuffix($0) }
}

/// `00` and the number of a country.
private func isInternational(_ digits: [UInt8]) -> Bool {
    digits[0] == UInt8(ascii: "0") && digits[1] == UInt8(ascii: "0") && digits[2] != UInt8(ascii: "0")
}

/// `138 1234 5678`.
private func isChinese(_ digits: [UInt8]) -> Bool {
    digits[0] == UInt8(ascii: "1") && digits[1] >= UInt8(ascii: "3")
}

/// `02.01.2025 12`: a day and a month first, or a year.
private func isDate(_ groups: [Int]) -> Bool {
    groups.starts(with: [2, 2, 4]) || groups.starts(with: [4, 2, 2])
}

extension String {
    fileprivate func trimmingSuffix(while isLoose: (Character) -> Bool) -> Substring {
        var rest = self[...]
        while let last = rest.last, isLoose(last) { rest.removeLast() }
        return rest
    }
}
