import YAML

extension FieldForm where Value == String {
    /// Words of others, exactly as they stand; their number is limited by `limits` in dossier.yml.
    static var quotation: FieldForm {
        FieldForm(example: "…") { field, reader in
            guard let words = FieldForm.text.decode(field, &reader) else { return nil }
            if let problem = reader.rules.problem(ofQuote: words) {
                reader.add(problem, at: field.value.position, field.key)
            }
            return words
        }
    }

    /// A number of seconds, whole or with a decimal point.
    static var seconds: FieldForm {
        scalar("20", expects: "a number of seconds") { text, field in
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            let digits = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
            return digits && parts.count <= 2
                ? .success(text)
                : .failure(.number(text, field: field.key, expected: "a number of seconds, like 20 or 9.6"))
        }
    }

    /// A SHA-256 as 64 hexadecimal digits.
    static var sha256: FieldForm {
        scalar("…", expects: "64 hexadecimal digits") { text, field in
            text.utf8.count == 64 && text.allSatisfy(\.isHexDigit)
                ? .success(text.lowercased())
                : .failure(.number(text, field: field.key, expected: "64 hexadecimal digits"))
        }
    }

    /// A file under `media/`, by its path from there.
    static var media: FieldForm {
        FieldForm(example: "clip.mp4") { field, reader in
            guard let text = FieldForm.text.decode(field, &reader) else { return nil }
            reader.mention(.media(text), at: field.value.position, field.key)
            return text
        }
    }
}
