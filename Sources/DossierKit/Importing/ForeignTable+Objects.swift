import Diagnostics
import YAML

extension ForeignTable {
    /// Reads JSON lines: an object a line (RFC 8259); blank lines are skipped.
    mutating func readLines(_ bytes: [UInt8], _ limit: Int) {
        let lines = bytes.withoutByteOrderMark.split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.allSatisfy(\.isJSONSpace) {
            if isFull(limit) { return }
            readObject(line, number: index + 1)
        }
    }

    /// Reads a list of objects, or the one list of objects in an object.
    mutating func readObjects(_ bytes: [UInt8], _ limit: Int) throws(ImportProblem) {
        let lists = objectLists(in: bytes.withoutByteOrderMark)
        guard let list = lists.first, lists.count == 1 else {
            throw .unreadable(
                name, lists.isEmpty ? "there is no list of objects" : "there are several lists of objects")
        }
        for (index, object) in list.objects.enumerated() {
            if isFull(limit) { return }
            readObject(object[...], number: index + 1)
        }
        if !list.isClosed, !isFull(limit) {
            refuse(list.objects.count + 1, "the list is not closed: the file ends within it", "")
        }
    }

    private mutating func readObject(_ bytes: ArraySlice<UInt8>, number: Int) {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            return refuse(number, notUTF8, String(decoding: bytes, as: UTF8.self))
        }
        let read: (node: Node?, problem: TableProblem?) = bytes.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer, line: number)
            do throws(JSONReader.Mistake) { return (try reader.object(), nil) } catch {
                return (nil, error.problem)
            }
        }
        guard case .map(let fields)? = read.node?.content else {
            let reason = (read.problem ?? .noObject).message
            return refuse(number, reason, String(decoding: bytes, as: UTF8.self))
        }
        var cells: [String?] = []
        guard add(fields, under: "", to: &cells) else {
            let most = grouped(ForeignTable.mostColumns)
            let reason = "with its fields the table would have more than \(most) columns"
            return refuse(number, reason, String(decoding: bytes, as: UTF8.self))
        }
        add(number, cells)
    }

    /// Flattens fields: those of a group become `group.field`, a list of texts one text with `; ` between.
    /// False where there is no room for a field.
    private mutating func add(_ fields: [Field], under path: String, to cells: inout [String?]) -> Bool {
        for field in fields {
            let name = path + field.key
            if columns.count >= ForeignTable.mostColumns, !has(name), !field.value.isGroup { return false }
            switch field.value.content {
            case .scalar(let scalar): set(name, scalar.text, in: &cells)
            case .map(let inner): if !add(inner, under: name + ".", to: &cells) { return false }
            case .list(let nodes):
                let texts = nodes.compactMap { node in
                    if case .scalar(let scalar) = node.content { scalar.text } else { nil as String? }
                }
                if texts.count == nodes.count {
                    set(name, texts.joined(separator: "; "), in: &cells)
                } else {
                    // Groups in a list have no column; that they are left out is told by the name.
                    set(name, "", in: &cells)
                }
            }
        }
        return true
    }

    private mutating func set(_ column: String, _ text: String, in cells: inout [String?]) {
        let place = place(of: column)
        while cells.count <= place { cells.append(nil) }
        if !text.isEmpty { cells[place] = text }
    }
}

extension Node {
    fileprivate var isGroup: Bool { if case .map = content { true } else { false } }
}
