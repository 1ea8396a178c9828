import CGumbo
import Diagnostics
import HTMLTree

/// Reads one page or drawing: its links, its ids, its counts, and its text for the scan.
struct PageReader {
    private var links: LinkReader
    private var scan: TextScan?
    private let arena: Arena
    private var firstLines: [String: Int] = [:]
    private var counts: [Count] = []
    private var depthInTemplates = 0
    /// The element that holds text that is no reading matter: `script`, `style`, `rt`.
    private var aside: GumboTag?
    /// Whether the script that is open holds data, which no browser runs.
    private var isData = false
    private var refresh = false

    /// A number on the page that tells how many rows a list has.
    private struct Count {
        let list: String
        let element: Element
    }

    init(_ links: LinkReader, scan: TextScan?, in arena: Arena) {
        self.links = links
        self.scan = scan
        self.arena = arena
    }

    /// What the page or drawing says.
    consuming func facts(of bytes: UnsafeBufferPointer<UInt8>) -> FileFacts {
        var lists: [String: Element] = [:]
        let isRead = walkMarkup(bytes, in: arena) { step in
            switch step {
            case .element(let element):
                if let id = begin(element) { lists[id] = element }
            case .end(let element): end(element)
            case .text(let text): read(text)
            case .comment(let text): scan?.addAside(text.bytes, at: text.position)
            }
        }
        if !isRead {
            scan?.add(bytes, at: .start)
            links.facts.isKnown = false
            links.facts.report(.tooDeep, at: .start)
        }
        for count in counts { check(count, lists[count.list]) }
        links.facts.ids.formUnion(firstLines.keys)
        links.facts.isRedirect = refresh
        var facts = links.finish()
        if let scan { facts.mistakes += scan.mistakes() }
        return facts
    }

    /// The element's id, where it is the first of that id.
    private mutating func begin(_ element: Element) -> String? {
        if element.isTemplate { depthInTemplates += 1 }
        switch element.tag {
        case GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_RT, GUMBO_TAG_RP:
            aside = aside ?? element.tag
            isData = element["type"]?.value.lowercased() == "application/ld+json"
        default: if !element.isWithinLine { scan?.addBreak() }
        }
        if element.isCopy { return nil }
        var id: String?
        for attribute in element.attributes {
            let name = attribute.name
            scan?.addAside(attribute.bytes, at: attribute.position)
            if depthInTemplates > 0 { continue }
            switch name {
            case "id": id = note(attribute)
            case "name" where element.tag == GUMBO_TAG_A: links.facts.ids.insert(attribute.value)
            case "style":
                for (address, _) in styleAddresses(attribute.bytes) {
                    links.read(address, .load, of: "style", at: attribute.position)
                }
            case "data-count-of": counts.append(Count(list: attribute.value, element: element))
            case "content" where element.tag == GUMBO_TAG_META: readMeta(attribute, of: element)
            case "srcdoc": readInner(attribute)
            case _ where name.hasPrefix("on"):
                for (address, call, _) in scriptAddresses(attribute.bytes) {
                    links.readInScript(address, of: call, at: attribute.position)
                }
            default:
                if let use = Use(name, of: element) { read(attribute, name, use, of: element) }
            }
        }
        return id
    }

    private mutating func end(_ element: Element) {
        if element.isTemplate { depthInTemplates -= 1 }
        if aside == element.tag {
            aside = nil
        } else if !element.isWithinLine {
            scan?.addBreak()
        }
    }

    private mutating func read(_ text: GumboText) {
        guard let aside else { scan?.add(text.bytes, at: text.position); return }
        scan?.addAside(text.bytes, at: text.position)
        if depthInTemplates > 0 { return }
        if aside == GUMBO_TAG_SCRIPT, isData {
            for (address, key, position) in linkedAddresses(text.bytes, from: text.position) {
                links.read(address.utf8, .name, of: key, at: position)
            }
        } else if aside == GUMBO_TAG_SCRIPT {
            for (address, call, position) in scriptAddresses(text.bytes, from: text.position) {
                links.readInScript(address, of: call, at: position)
            }
        }
        if aside == GUMBO_TAG_STYLE {
            for (address, position) in styleAddresses(text.bytes, from: text.position) {
                links.read(address, .load, of: "style", at: position)
            }
        }
    }

    private mutating func note(_ id: Attribute) -> String? {
        let value = id.value
        guard !value.isEmpty else { return nil }
        if let line = firstLines[value] {
            links.facts.report(.idTwice(value, firstLine: line), at: id.position)
            return nil
        }
        firstLines[value] = Int(id.position.line)
        return value
    }

    private mutating func read(_ attribute: Attribute, _ name: String, _ use: Use, of element: Element) {
        let position = attribute.position
        // Another service of the site's own host is no part of the site, if the page says so.
        if name == "href",
            element["rel"]?.value.split(whereSeparator: \.isWhitespace).contains("external") == true,
            case .web = Reference(attribute.bytes)
        {
            return
        }
        let place = name == "href" || name == "src" ? element.name : name
        switch use {
        case .base: links.readBase(attribute)
        case .follow, .load, .name: links.read(attribute.bytes, use, of: place, at: position)
        case .loadSet:
            for address in sourceSet(attribute.value) {
                links.read(address.utf8, .load, of: name, at: position)
            }
        case .loadList:
            for address in attribute.value.split(whereSeparator: \.isWhitespace) {
                links.read(address.utf8, .load, of: name, at: position)
            }
        }
    }

    /// A refresh sends the reader on; other `meta` elements may name the site's own addresses.
    private mutating func readMeta(_ content: Attribute, of element: Element) {
        if element["http-equiv"]?.value.lowercased() == "refresh" {
            guard let address = refreshAddress(content.value) else { return }
            refresh = true
            if case .web(let web) = Reference(address.utf8), links.home.map({ !web.hasPrefix($0) }) ?? true {
                links.facts.report(.foreign(element: "meta", address: web), at: content.position)
            } else {
                links.read(address.utf8, .follow, of: "meta", at: content.position)
            }
        } else if case .web = Reference(content.bytes) {
            links.read(content.bytes, .name, of: "meta", at: content.position)
        }
    }

    /// The page that an `iframe` holds in an attribute: what it loads counts as this page's.
    private mutating func readInner(_ page: Attribute) {
        let inner = PageReader(
            LinkReader(tree: links.tree, file: links.file, home: links.home), scan: nil, in: Arena())
        let facts = inner.facts(of: page.bytes)
        for mistake in facts.mistakes where mistake.value.rule != .brokenLink || facts.ids.isEmpty {
            links.facts.report(mistake.value, at: page.position)
        }
    }

    private mutating func check(_ count: Count, _ list: Element?) {
        let position = count.element.position
        guard let list else { return links.facts.report(.noList(count.list), at: position) }
        guard let said = number(in: text(of: count.element)) else {
            return links.facts.report(.noNumber(list: count.list), at: position)
        }
        let rows = rows(of: list)
        if rows != said {
            links.facts.report(.count(said: said, rows: rows, list: count.list), at: position)
        }
    }
}

extension Element {
    /// True where the text before, in and behind the element runs on.
    fileprivate var isWithinLine: Bool {
        switch tag {
        case GUMBO_TAG_A, GUMBO_TAG_ABBR, GUMBO_TAG_B, GUMBO_TAG_BDI, GUMBO_TAG_BDO, GUMBO_TAG_BIG,
            GUMBO_TAG_CITE,
            GUMBO_TAG_CODE, GUMBO_TAG_DATA, GUMBO_TAG_DEL, GUMBO_TAG_DFN, GUMBO_TAG_EM, GUMBO_TAG_FONT,
            GUMBO_TAG_I,
            GUMBO_TAG_INS, GUMBO_TAG_KBD, GUMBO_TAG_LABEL, GUMBO_TAG_MARK, GUMBO_TAG_NOBR, GUMBO_TAG_Q,
            GUMBO_TAG_RP, GUMBO_TAG_RT, GUMBO_TAG_RUBY, GUMBO_TAG_S, GUMBO_TAG_SAMP, GUMBO_TAG_SMALL,
            GUMBO_TAG_SPAN,
            GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG, GUMBO_TAG_SUB, GUMBO_TAG_SUP, GUMBO_TAG_TIME, GUMBO_TAG_TT,
            GUMBO_TAG_U, GUMBO_TAG_VAR, GUMBO_TAG_WBR, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE:
            true
        default: false
        }
    }
}
