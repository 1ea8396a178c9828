/// A list of objects within JSON, as the bytes of each, not yet read: a slip in one costs no other.
struct ObjectList {
    /// Each on one line: line ends between its parts are spaces here.
    fileprivate(set) var objects: [[UInt8]] = []
    fileprivate(set) var isClosed = false
}

/// The lists of objects in a JSON text (RFC 8259): the text itself, or the values of an outermost object.
///
/// One pass over the bytes that knows strings and brackets only; what stands in an object is read later.
func objectLists(in bytes: ArraySlice<UInt8>) -> [ObjectList] {
    var lists: [ObjectList] = []
    var list = ObjectList()
    var object: [UInt8] = []
    var listDepth = 0
    var (depth, isInString, isEscaped, hasObjects) = (0, false, false, false)
    let first = bytes.first { !isSpace($0) }
    guard first == UInt8(ascii: "[") || first == UInt8(ascii: "{") else { return [] }
    let wantedDepth = first == UInt8(ascii: "[") ? 1 : 2

    for byte in bytes {
        if isInString {
            if listDepth > 0 { object.append(byte) }
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isInString = false
            }
            continue
        }
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            depth += 1
            if byte == UInt8(ascii: "["), depth == wantedDepth, listDepth == 0 {
                listDepth = depth
                (list, hasObjects) = (ObjectList(), false)
                object = []
                continue
            }
            if byte == UInt8(ascii: "{"), listDepth > 0, depth == listDepth + 1 { hasObjects = true }
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            depth -= 1
            if listDepth > 0, depth < listDepth {
                list.close(object)
                list.isClosed = true
                if hasObjects { lists.append(list) }
                listDepth = 0
            }
        case UInt8(ascii: ",") where listDepth > 0 && depth == listDepth:
            list.close(object)
            object = []
            continue
        default: break
        }
        if listDepth > 0 { object.append(byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte) }
    }
    if listDepth > 0, hasObjects {
        // An object that the file's end has cut tells that by itself.
        list.isClosed = depth > listDepth
        list.close(object)
        lists.append(list)
    }
    return lists
}

extension ObjectList {
    /// Ends an object; nothing for the place behind a comma where none stands.
    fileprivate mutating func close(_ object: [UInt8]) {
        if !object.allSatisfy(isSpace) { objects.append(object) }
    }
}
