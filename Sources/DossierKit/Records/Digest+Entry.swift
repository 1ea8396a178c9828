import Markdown
import YAML

extension Digest {
    /// The digest of a record as it was written: of its fields, and its body.
    ///
    /// What is hashed is text: a line `path=value` a value, the fields in the order of their names, then the
    /// body. The layout of a file (comments, quotation marks, the order of columns, a table or a file of its
    /// own) does not enter; a changed value or word does. The slug is no field: in most files it is the name; nor
    /// do those that it had before enter.
    init(of entry: Entry) { self.init(of: entry.fields, without: ["slug", "formerly"], entry.body) }

    /// The digest of a translation as it was written, in the same form; the stamp of its source does not enter.
    init(of entry: TranslationEntry) {
        self.init(of: entry.fields, without: [StampedText.field], entry.body)
    }

    private init(of group: FieldGroup, without left: Set<String>, _ body: Body?) {
        var bytes: [UInt8] = []
        let fields = group.fields.filter { !left.contains($0.key) }.sorted { $0.key < $1.key }
        for field in fields { bytes.append(field.value, path: Array(field.key.utf8)) }
        if let body { bytes += body.bytes }
        self.init(of: bytes)
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ node: Node, path: [UInt8]) {
        switch node.content {
        case .scalar(let scalar):
            self += path
            append(UInt8(ascii: "="))
            self += scalar.text.utf8
            append(UInt8(ascii: "\n"))
        case .list(let nodes):
            for (index, node) in nodes.enumerated() { append(node, path: path + ".\(index + 1)".utf8) }
        case .map(let fields):
            for field in fields.sorted(by: { $0.key < $1.key }) {
                append(field.value, path: path + ".\(field.key)".utf8)
            }
        }
    }
}
