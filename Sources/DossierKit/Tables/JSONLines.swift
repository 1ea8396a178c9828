import Diagnostics
import YAML

/// The rows of a JSON Lines table (one JSON object a line, RFC 8259), each as a map of fields, and every
/// mistake in it.
///
/// Blank lines are skipped, a field that is `null` is absent, numbers and `true` and `false` are text
/// like plain values in front matter. At most one mistake a line is reported; its row is left out.
/// libyaml's flow syntax is not used for this: measured on version 0.2.5, it lets trailing commas, comments
/// and bare words pass and refuses `\ud83d\ude00`, which JSON writers produce for every emoji.
func parseJSONLines(_ bytes: [UInt8]) -> (rows: [TableRow], problems: [TableMistake]) {
    var (rows, mistakes) = ([TableRow](), [TableMistake]())
    let text = bytes.withoutByteOrderMark
    text.withUnsafeBufferPointer { buffer in
        let lines = buffer.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (offset, ended) in lines.enumerated() where !ended.allSatisfy(\.isJSONSpace) {
            let line = ended.last == UInt8(ascii: "\r") ? ended.dropLast() : ended
            var reader = JSONReader(UnsafeBufferPointer(rebasing: line), line: offset + 1)
            do throws(JSONReader.Mistake) {
                rows.append(TableRow(node: try reader.object(), row: offset + 1, isWhole: true))
            } catch {
                mistakes.append(TableMistake(error.problem, at: error.position))
            }
        }
    }
    return (rows, mistakes)
}
