import Diagnostics

/// The addresses of the web that a script loads, each with its place and the call that loads it.
///
/// A script can only be read here, not run: what counts is a string with a whole address that stands right behind
/// a call that loads (`fetch("https://…`, `import "…`, `.src = "…`). Any other string may be a link for readers.
/// An address that is put together from parts is not found. `start` is the place of the first byte. Time is linear
/// in the text.
func scriptAddresses(_ bytes: UnsafeBufferPointer<UInt8>, from start: Position = .start) -> [(
    address: String, call: String, position: Position
)] {
    var found: [(address: String, call: String, position: Position)] = []
    var (line, column) = (Int(start.line), Int(start.column))
    for index in bytes.indices {
        let byte = bytes[index]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
            let rest = bytes[(index + 1)...]
            if schemes.contains(where: { rest.starts(with: $0.utf8) }),
                let call = call(before: bytes[..<index])
            {
                let end = rest.firstIndex { $0 == byte || $0 <= 0x20 } ?? rest.endIndex
                let address = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
                found.append((address, call, Position(line: line, column: column + 1)))
            }
        }
        if byte == 0x0A {
            (line, column) = (line + 1, 1)
        } else if byte & 0xC0 != 0x80 {
            column += 1
        }
    }
    return found
}

private let schemes = ["https://", "http://", "wss://", "ws://", "//"]

/// What loads the string behind it, by the text that stands before; `open` takes the address second.
private let calls = [
    ("fetch(", "fetch"), ("import(", "import"), ("import", "import"), ("from", "import"),
    ("importScripts(", "importScripts"), ("Request(", "Request"), ("Worker(", "Worker"),
    ("WebSocket(", "WebSocket"), ("EventSource(", "EventSource"), ("sendBeacon(", "sendBeacon"),
    (".src=", "src"), (".open(\"GET\",", "open"), (".open('GET',", "open"), (".open(\"POST\",", "open"),
    (".open('POST',", "open"),
].map { (ending: Array($0.0.utf8), name: $0.1) }

private func call(before text: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    calls.first { isBehind($0.ending, text) }?.name
}

/// True where a text ends in a call; between its words and marks there may be white space.
private func isBehind(_ call: [UInt8], _ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var rest = text
    var isNearMark = true
    for byte in call.reversed() {
        let isMark = !isWordByte(byte)
        if isMark || isNearMark { while let last = rest.last, last <= 0x20 { rest.removeLast() } }
        guard rest.popLast() == byte else { return false }
        isNearMark = isMark
    }
    return !isWordByte(call[0]) || rest.last.map { !isWordByte($0) } ?? true
}

private func isWordByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x24 || byte == 0x5F
}
