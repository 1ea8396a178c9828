public import Diagnostics

/// All that one YAML text says: its data, and every mistake in it.
///
/// A small part of YAML is read: fields, lists, text in all its styles, and comments. Values are
/// text; what else YAML has (anchors, tags, several documents …) is reported with the plain way
/// to write it. The node is nil for a text that says nothing and after a syntax error; after one,
/// reading goes on at the next field or item of the top level, so that one run shows all mistakes.
/// `firstLine` is the number that the file gives to the first line of the text.
///
/// Time and memory are linear in the text; all of libyaml's memory is freed before this returns.
public func parseYAML(
    _ bytes: ArraySlice<UInt8>, firstLine: Int = 1
) -> (node: Node?, problems: [Located<YAMLProblem>]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes
    guard !text.isEmpty else { return (nil, []) }

    return text.withUnsafeBufferPointer { buffer in
        var source = SourceText(buffer, firstLine: firstLine)
        let look = FirstLook(&source)
        guard look.forbidden.isEmpty else { return (nil, look.forbidden) }

        var builder = NodeBuilder(source, look)
        do throws(SyntaxError) {
            let node = try builder.document()
            return (node, builder.problems)
        } catch {
            return (nil, mistakes(after: error, builder.problems, in: source))
        }
    }
}

/// The mistakes of a text that holds a syntax error: those before it, it, and those behind it.
private func mistakes(
    after error: SyntaxError, _ problems: [Located<YAMLProblem>], in source: SourceText
) -> [Located<YAMLProblem>] {
    // A text with more is better mended before it is read on; and every round costs a new parser.
    let maximumRounds = 20

    var (source, error, found) = (source, error, problems)
    let sign = source.topLevelSign
    for _ in 1...maximumRounds {
        let mistake = Mistake(error, in: &source)
        // What stands behind it will be found again, and it may have been seen as a slip already.
        found.removeAll { $0.position.line > mistake.position.line || $0.position == mistake.position }
        found.append(Located(mistake.problem, at: mistake.position))

        guard let next = source.topLevelLine(after: Int(mistake.position.line), beginning: sign) else {
            break
        }
        source = source.rest(from: next)
        var builder = NodeBuilder(source, FirstLook(&source))
        do throws(SyntaxError) {
            _ = try builder.document()
            return found + builder.problems
        } catch let further {
            found += builder.problems
            error = further
        }
    }
    return found
}
