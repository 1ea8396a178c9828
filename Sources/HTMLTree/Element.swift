package import CGumbo
package import Diagnostics
import Glibc

/// An element of libgumbo's tree, good while the tree is.
package struct Element {
    package let node: UnsafeMutablePointer<GumboNode>
    private let element: GumboElement

    init(_ node: UnsafeMutablePointer<GumboNode>) {
        self.node = node
        element = node.pointee.v.element
    }

    package var tag: GumboTag { element.tag }
    package var children: GumboVector { element.children }
    package var isTemplate: Bool { node.pointee.type == GUMBO_NODE_TEMPLATE }
    package var isDrawing: Bool { element.tag_namespace == GUMBO_NAMESPACE_SVG }
    package var position: Position { Position(element.start_pos) }

    /// The element's name as it stands in the page, in lower case.
    package var name: String {
        guard element.tag == GUMBO_TAG_UNKNOWN else {
            return String(cString: gumbo_normalized_tagname(element.tag))
        }
        var piece = element.original_tag
        guard piece.length > 0 else { return "" }
        gumbo_tag_from_original_text(&piece)
        let bytes = UnsafeRawBufferPointer(start: piece.data, count: piece.length)
        return String(decoding: bytes, as: UTF8.self).lowercased()
    }

    /// The attributes in the order of the page.
    package var attributes: some Sequence<Attribute> {
        let list = element.attributes
        return (0..<Int(list.length)).lazy.compactMap { index in
            list.data[index].map { Attribute(pointer: $0.assumingMemoryBound(to: GumboAttribute.self)) }
        }
    }

    package subscript(name: String) -> Attribute? {
        var list = element.attributes
        return gumbo_get_attribute(&list, name).map { Attribute(pointer: $0) }
    }

    /// True where libgumbo has made the element without a tag for it: a copy of one that was left open.
    package var isCopy: Bool {
        let flags = node.pointee.parse_flags.rawValue
        let copies =
            GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT.rawValue
            | GUMBO_INSERTION_ADOPTION_AGENCY_CLONED.rawValue
        return flags & copies != 0
    }
}

/// An attribute of an element; its value is decoded.
package struct Attribute {
    fileprivate let pointer: UnsafeMutablePointer<GumboAttribute>

    package var name: String { String(cString: pointer.pointee.name) }
    package var position: Position { Position(pointer.pointee.name_start) }
    package var value: String { String(decoding: bytes, as: UTF8.self) }

    package var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(textAt: pointer.pointee.value) }
}

extension Position {
    init(_ position: GumboSourcePosition) {
        self.init(line: Int(position.line), column: Int(position.column))
    }
}

extension GumboText {
    /// The text, decoded.
    package var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(textAt: text) }
    package var position: Position { Position(start_pos) }
}

extension UnsafeBufferPointer<UInt8> {
    /// The bytes of a C string without the zero at its end.
    fileprivate init(textAt start: UnsafePointer<CChar>?) {
        guard let start else {
            self.init(start: nil, count: 0)
            return
        }
        let bytes = UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self)
        self.init(start: bytes, count: strlen(start))
    }
}
