import Diagnostics
import Markdown

/// What a public field must not say of somebody: how to reach them.
enum PrivateData: String, Hashable, Sendable {
    case mail = "an e-mail address"
    case phone = "a phone number"
    case street = "a street address"

    /// An e-mail address in a text; nil where there is none.
    init?(mailIn text: String) {
        var text = text
        guard text.withUTF8({ Array(MailAddresses(in: $0).prefix(1)) }).isEmpty else {
            self = .mail
            return
        }
        return nil
    }

    /// The first kind of private data in a text of one line; nil where there is none.
    init?(in text: String) {
        // Full-width digits and signs are read as the plain ones.
        let isPlain = !text.utf8.contains(0xEF)
        var plain = isPlain ? text : String(decoding: folded(text), as: UTF8.self)
        let (hasMail, hasPhone) = plain.withUTF8 { bytes in
            var addresses = MailAddresses(in: bytes)
            return (addresses.next() != nil, !phoneNumbers(in: bytes).isEmpty)
        }
        if hasMail {
            self = .mail
        } else if hasPhone {
            self = .phone
        } else if !streetAddresses(in: text).isEmpty {
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

    /// Reports the e-mail addresses in a body, but for those that are links.
    mutating func refuseMail(in body: Body, at place: (Position) -> Position, _ field: String) {
        guard body.bytes.contains(UInt8(ascii: "@")) else { return }
        let found = body.bytes.withUnsafeBufferPointer { bytes in
            let link = Array("mailto:".utf8)
            return MailAddresses(in: bytes).map(\.lowerBound).filter { start in
                start < link.count || !bytes[(start - link.count)..<start].elementsEqual(link)
            }
        }
        var places = ByteLines(body.bytes, firstLine: body.firstLine)
        for offset in found {
            let problem = PrivateDataProblem(data: .mail, field: field.isEmpty ? nil : field)
            add(problem, at: place(places.position(of: offset)), field)
        }
    }
}
