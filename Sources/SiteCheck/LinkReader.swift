import Diagnostics
import HTMLTree

/// Looks at the addresses of one file, as they come, and notes what is to be said of them.
struct LinkReader {
    let tree: SiteTree
    let file: Int32
    /// The address under which the site stands, with a slash at its end, as its own first page says.
    let home: String?
    var facts = FileFacts()
    /// The ids that links of this file name in it, looked at when all its ids are known.
    private var ownPlaces: [(id: String, position: Position)] = []
    /// What `<base href>` puts before each address.
    private var base: Reference?

    init(tree: SiteTree, file: Int32, home: String?) {
        self.tree = tree
        self.file = file
        self.home = home
    }

    /// One address, which stands in an attribute or rule of a name.
    mutating func read(_ address: some Collection<UInt8>, _ use: Use, of name: String, at position: Position)
    {
        switch Reference(address) {
        case .web(let address): readWeb(address, use, of: name, at: position)
        case .unsafe(let scheme): facts.report(.unsafe(scheme: scheme), at: position)
        case .other: break
        case .place(let place):
            if use == .load, place.path.isEmpty, place.fragment == nil {
                return facts.report(.empty(element: name), at: position)
            }
            readPlace(place, use, of: name, at: position)
        }
    }

    /// An address that a script loads by a call; one of the site itself is none of another host.
    mutating func readInScript(_ address: String, of call: String, at position: Position) {
        if let home, address.hasPrefix(home) { return }
        facts.report(.foreign(element: call, address: address), at: position)
    }

    /// The base of all relative addresses behind it. The first counts, as in a browser.
    mutating func readBase(_ address: Attribute) {
        guard base == nil else { return }
        base = Reference(address.bytes)
        facts.report(.base(address.value), at: address.position)
    }

    private mutating func readWeb(_ address: String, _ use: Use, of name: String, at position: Position) {
        if use == .load { return facts.report(.foreign(element: name, address: address), at: position) }
        // The site's own full address: what stands behind it has to be there.
        guard let home, address.hasPrefix(home) else {
            let isForm = name == "action" || name == "formaction"
            return isForm ? facts.report(.sends(attribute: name, address: address), at: position) : ()
        }
        guard case .place(let place) = Reference(address.utf8.dropFirst(home.utf8.count)),
            let index = tree[SitePath("index.html")]
        else { return }
        // Hosts that leave the ending away name their pages so.
        if use == .name, case .missing(.ending(let path)) = tree.target(of: place.path, from: index),
            let page = tree[SitePath(path)]
        {
            facts.counts.links += 1
            return arrive(at: page, place, use, position)
        }
        follow(place, use, from: index, at: position)
    }

    private mutating func readPlace(
        _ place: Reference.Place, _ use: Use, of name: String, at position: Position
    ) {
        if place.isFromRoot {
            facts.counts.links += 1
            if !tree[file].isNotFoundPage {
                facts.report(.fromRoot(String(decoding: place.path, as: UTF8.self)), at: position)
            }
            if use == .follow, case .file(let target) = tree.target(of: place.path, from: file) {
                facts.follows.insert(target)
            }
            return
        }
        switch base {
        case .web(let host)? where use == .load:
            let address = host + String(decoding: place.path, as: UTF8.self)
            facts.report(.foreign(element: name, address: address), at: position)
        case .place(let base)?:
            let folder = base.path.prefix(
                upTo: base.path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)
            let path = place.path.isEmpty ? base.path : folder + place.path
            follow(Reference.Place(path: path, fragment: place.fragment), use, from: file, at: position)
        case nil: follow(place, use, from: file, at: position)
        default: break
        }
    }

    private mutating func follow(
        _ place: Reference.Place, _ use: Use, from file: Int32, at position: Position
    ) {
        facts.counts.links += 1
        let text = String(decoding: place.path, as: UTF8.self)
        switch tree.target(of: place.path, from: file) {
        case .file(let target):
            arrive(at: target, place, use, position)
        case .folder(let index):
            if use != .name {
                let name = text.isEmpty || text.hasSuffix("/") ? text : text + "/"
                facts.report(.folder(text, index: name + "index.html"), at: position)
            }
            arrive(at: index, place, use, position)
        case .missing(let why): facts.report(.missingFile(text, why), at: position)
        case .outside: facts.report(.outside(text), at: position)
        }
    }

    private mutating func arrive(at target: Int32, _ place: Reference.Place, _ use: Use, _ position: Position)
    {
        if use == .follow, target != file { facts.follows.insert(target) }
        guard let fragment = place.fragment, let id = LinkReader.id(fragment) else { return }
        switch tree[target].form {
        case .page, .drawing: break
        default: return
        }
        facts.counts.fragments += 1
        if target == file {
            ownPlaces.append((id, position))
        } else {
            facts.places.append(FileFacts.PlaceLink(file: target, id: id, position: position))
        }
    }

    /// The id that a fragment names; nil where it names none: the top of the page, or words to be looked for.
    private static func id(_ fragment: String) -> String? {
        let id = fragment.firstRange(of: ":~:").map { String(fragment[..<$0.lowerBound]) } ?? fragment
        return id.isEmpty || id.lowercased() == "top" ? nil : id
    }

    /// What the file says, when all of it was read.
    consuming func finish() -> FileFacts {
        for (id, position) in ownPlaces where !facts.ids.contains(id) {
            facts.report(.missingPlace(id, page: ""), at: position)
        }
        return facts
    }
}
