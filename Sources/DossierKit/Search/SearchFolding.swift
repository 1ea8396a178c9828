import CUTF8Proc

/// A text as it is searched: without case, accents and width, as scalar values.
///
/// The same steps as in `templates/search.js`, in the same order: NFKD, without the combining marks U+0300 to U+036F,
/// small letters, ς as σ, ß as ss, NFC. Marks of other scripts stay, so that が is not か. One value is used for many
/// texts, as its buffer is.
struct SearchFolding {
    private(set) var letters: [UInt32] = []

    mutating func fold(_ text: String) {
        letters.removeAll(keepingCapacity: true)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: letters.append(scalar.value + 0x20)
            case ..<0x80: letters.append(scalar.value)
            // Most of Japanese and the signs of printing need no folding: the latter only part words.
            case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0x4E00...0x9FFF: letters.append(scalar.value)
            case 0x2010...0x2027, 0x3001...0x3002, 0x3008...0x3011: letters.append(0x20)
            default:
                letters = SearchFolding.folded(text)
                return
            }
        }
    }

    /// The steps as they are written above, for any text.
    private static func folded(_ text: String) -> [UInt32] {
        let decomposed = withNormalized(text, UTF8PROC_DECOMPOSE, UTF8PROC_COMPAT) {
            String(decoding: $0, as: UTF8.self)
        }
        var small = String.UnicodeScalarView()
        for scalar in decomposed.unicodeScalars {
            switch scalar.value {
            case 0x300...0x36F: continue
            case ..<0x80: small.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            default:
                for letter in scalar.properties.lowercaseMapping.unicodeScalars {
                    switch letter.value {
                    case 0x300...0x36F: continue
                    case 0x3C2: small.append("\u{3C3}")
                    case 0xDF: small.append(contentsOf: "ss".unicodeScalars)
                    default: small.append(letter)
                    }
                }
            }
        }
        return withNormalized(String(small), UTF8PROC_COMPOSE) {
            String(decoding: $0, as: UTF8.self).unicodeScalars.map(\.value)
        }
    }
}
