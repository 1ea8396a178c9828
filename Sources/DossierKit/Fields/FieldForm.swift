import Diagnostics
import HTML
import YAML

/// How the text of a field becomes a value, and what an author should write for it.
struct FieldForm<Value> {
    /// What a hint shows behind `name:` where the field is missing.
    let example: String
    /// The value; nil where it is wrong, which is then in the reader's findings.
    let decode: (Field, inout FieldReader) -> Value?
    /// All words that the field takes; none where it takes others, too.
    var words: [String] = []
    /// True for words in which a comma is a comma.
    var isText = false
}

extension FieldForm {
    /// A form of one plain text, decoded by `parse`, which reports by returning a problem.
    static func scalar(
        _ example: String, expects: String, _ parse: @escaping (String, Field) -> Result<Value, FieldProblem>
    ) -> FieldForm {
        FieldForm(example: example) { field, reader in
            guard case .scalar(let scalar) = field.value.content else {
                reader.add(
                    FieldProblem.notText(field.key, expected: expects), at: field.value.position, field.key)
                return nil
            }
            let text = trimmed(scalar.text)
            guard isVisible(text) else {
                reader.add(FieldProblem.empty(field.key), at: field.value.position, field.key)
                return nil
            }
            if PrivateData(mailIn: text) != nil {
                reader.add(
                    PrivateDataProblem(data: .mail, field: field.key), at: field.value.position, field.key)
                return nil
            }
            switch parse(text, field) {
            case .success(let value): return value
            case .failure(let problem):
                reader.add(problem, at: field.value.position, field.key)
                return nil
            }
        }
    }
}

extension FieldProblem: Error {}

extension FieldForm where Value == String {
    /// Plain text in the record's language; line ends within it count as spaces.
    static var text: FieldForm { text("…") }

    static func text(_ example: String) -> FieldForm {
        var form = scalar(example, expects: "a text") { text, _ in .success(singleLine(text)) }
        form.isText = true
        return form
    }

    /// Text that is kept as it is, line ends and all: a prompt's words.
    static var verbatim: FieldForm { scalar("…", expects: "a text") { text, _ in .success(text) } }
}

extension FieldForm where Value == String {
    /// Text that readers see as it stands: a citation, link or quoted number in it is told of.
    static var plainText: FieldForm {
        FieldForm(example: "…") { field, reader in
            let text = FieldForm.text.decode(field, &reader)
            // Few texts have a bracket at all; only those are searched for the marks.
            if let text, text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "]") }),
                let mark = ["[@", "](", "<count:", "<figure:"].first(where: text.contains)
            {
                reader.add(FieldProblem.markup(mark, field: field.key), at: field.value.position, field.key)
            }
            return text
        }
    }
}

extension FieldForm where Value == Bool {
    static var flag: FieldForm {
        scalar("true", expects: "true or false") { text, field in
            switch text {
            case "true": .success(true)
            case "false": .success(false)
            default: .failure(.word(text, field: field.key, nearest: [], known: ["true", "false"]))
            }
        }
    }
}

extension FieldForm where Value == Int {
    static var wholeNumber: FieldForm {
        scalar("…", expects: "a whole number") { text, field in
            Int(text).map { .success($0) }
                ?? .failure(.number(text, field: field.key, expected: "a whole number"))
        }
    }

    /// A number of things of which there is at least one.
    static var positiveNumber: FieldForm {
        scalar("…", expects: "a whole number, at least 1") { text, field in
            guard let number = Int(text), number > 0 else {
                return .failure(.number(text, field: field.key, expected: "a whole number, at least 1"))
            }
            return .success(number)
        }
    }
}

extension FieldForm where Value == When {
    static var when: FieldForm {
        scalar("YYYY-MM-DD", expects: "a date") { text, _ in
            do throws(DateProblem) { return .success(try When(parsing: text)) } catch {
                return .failure(.date(error))
            }
        }
    }
}

extension FieldForm where Value == PartialDate {
    /// One date; neither a span nor `unknown`.
    static var date: FieldForm {
        scalar("YYYY-MM-DD", expects: "a date") { text, _ in
            guard text != "unknown" else { return .failure(.date(.unknownRefused)) }
            do throws(DateProblem) {
                return .success(try PartialDate(parsing: text))
            } catch {
                return .failure(.date(error))
            }
        }
    }

    /// One day, of which there is no doubt.
    static var day: FieldForm {
        scalar("YYYY-MM-DD", expects: "a day") { text, _ in
            guard text != "unknown" else { return .failure(.date(.notADay(text))) }
            do throws(DateProblem) {
                let date = try PartialDate(parsing: text)
                return date.isOneDay ? .success(date) : .failure(.date(.notADay(text)))
            } catch {
                return .failure(.date(error))
            }
        }
    }
}

extension FieldForm where Value == LanguageTag {
    static var language: FieldForm {
        scalar("…", expects: "a language tag") { text, _ in
            LanguageTag(text).map { .success($0) } ?? .failure(.language(text))
        }
    }
}

extension FieldForm where Value == WebAddress {
    /// An address outside the dossier.
    static var webAddress: FieldForm {
        FieldForm(example: unnotedAddress.example) { field, reader in
            let address = unnotedAddress.decode(field, &reader)
            if let address { reader.note(address, at: field.value.position, field.key) }
            return address
        }
    }

    /// An address that is not to be looked at, such as that of the site itself.
    static var unnotedAddress: FieldForm {
        scalar("https://…", expects: "an address on the web") { text, field in
            guard text.hasPrefix("https://") || text.hasPrefix("http://"), let address = WebAddress(text)
            else {
                return .failure(.address(text, field: field.key))
            }
            return .success(address)
        }
    }
}

extension FieldForm where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One word of a closed vocabulary.
    static var word: FieldForm {
        let known = Value.allCases.map(\.rawValue)
        var form = scalar("…", expects: "one word") { text, field in
            if let value = Value(rawValue: text) { return .success(value) }
            let near = holdsSeveral(text, of: known) ? [] : nearest(to: text, among: known)
            return .failure(.word(text, field: field.key, nearest: near, known: known))
        }
        form.words = known
        return form
    }
}

/// True for a value that names more than one word where one is wanted, so that none of them is the one meant.
private func holdsSeveral(_ text: String, of known: [String]) -> Bool {
    if text.unicodeScalars.contains(where: { ",;/|、，；／".unicodeScalars.contains($0) }) { return true }
    return text.split(separator: " ").count { known.contains(String($0)) } > 1
}

/// The text on one line: every run of spaces and line ends that has a line end in it becomes one space.
func singleLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
    return text.split(whereSeparator: \.isNewline).map(trimmed).filter { !$0.isEmpty }.joined(separator: " ")
}
