import Diagnostics
import Markdown

/// What a public field must not say of somebody: how to reach them.
enum PrivateData: String, Hashable, Sendable {
    case mail = "an e-mail address"
    case phone = "a phone number"
    case street = "a street address"

    /// An e-mail address in a text; nil where there is none.
    init?(mailIn text: String) {
        guard PlainForm.hasAtSign(text.utf8), !PlainForm(text.utf8).mailAddresses.isEmpty else { return nil }
        self = .mail
    }

    /// The first kind of private data in a text of one line; nil where there is none.
    init?(in text: String) {
        let plain = PlainForm(text.utf8)
        if !plain.mailAddresses.isEmpty {
            self = .mail
        } else if !plain.phoneNumbers.isEmpty {
            self = .phone
        } else if !streetAddresses(in: withoutQuotations(text)).isEmpty {
            self = .street
        } else {
            return nil
        }
    }
}

/// What is said of private data, never with the data themselves, and the one home of these sentences.
struct PrivateDataProblem: Problem {
    let data: PrivateData
    /// The field that has it; nil for the text of a file.
    let field: String?

    var rule: Rule { .privateData }

    var message: String {
        "\(field.map { "'\($0)'" } ?? "the text") holds \(data.rawValue), which all would see"
    }

    var hint: String? {
        data == .mail && field == nil
            ? "delete it; an office's own mailbox is given as a link, [write to us](mailto:…)"
            : "delete it: how to reach somebody is kept outside the content folder"
    }
}

extension FieldReader {
    /// Reports phone numbers and street addresses in a field about a person; e-mail addresses are found in all.
    mutating func refusePrivateData(in name: String) {
        for text in texts(of: name) {
            guard let data = PrivateData(in: text.value), data != .mail else { continue }
            add(PrivateDataProblem(data: data, field: name), at: text.position, name)
        }
    }

    /// Reports phone numbers and street addresses in what is written about a person below the fields.
    mutating func refusePrivateData(in prose: Prose) {
        for piece in Document(prose.body).pieces {
            guard let data = PrivateData(in: piece.value), data != .mail else { continue }
            add(PrivateDataProblem(data: data, field: nil), at: piece.position, "")
        }
    }

    /// Reports the e-mail addresses in a body, but for those that are links: as they are written, and as marks and
    /// escapes make them for a reader.
    mutating func refuseMail(
        in document: Document, _ body: Body, at place: (Position) -> Position, _ field: String
    ) {
        guard PlainForm.hasAtSign(body.bytes) else { return }
        let problem = PrivateDataProblem(data: .mail, field: field.isEmpty ? nil : field)
        let plain = PlainForm(body.bytes)
        var places = ByteLines(body.bytes, firstLine: body.firstLine)
        var known: [ArraySlice<UInt8>] = []
        for range in plain.mailAddresses where !isDestination(range, in: plain.bytes) {
            add(problem, at: place(places.position(of: plain.place(of: range).lowerBound)), field)
            known.append(plain.bytes[range])
        }
        for piece in document.pieces where PlainForm.hasAtSign(piece.value.utf8) {
            let plain = PlainForm(piece.value.utf8)
            for range in plain.mailAddresses where !isDestination(range, in: plain.bytes) {
                let address = plain.bytes[range]
                // Of an address with marks in it the end may have been found already.
                if known.contains(where: { address.reversed().starts(with: $0.reversed()) }) { continue }
                add(problem, at: place(piece.position), field)
                known.append(address)
            }
        }
    }
}

/// True for an address behind `mailto:`.
private func isDestination(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let link = Array("mailto:".utf8)
    return bytes[..<range.lowerBound].suffix(link.count).map(\.lowerCased) == link
}
