import Diagnostics
import DossierKit
import HTMLTree

/// Reads the files of a site, one after the other: a chunk's worth of them with one arena.
struct FileReader {
    let tree: SiteTree
    let home: String?
    let values: PrivateValues?
    private let arena = Arena()

    init(tree: SiteTree, home: String?, values: PrivateValues?) {
        self.tree = tree
        self.home = home
        self.values = values
    }

    /// What a file says.
    func facts(of number: Int32) -> FileFacts {
        let file = tree[number]
        var facts = FileFacts()
        (facts.counts.pages, facts.counts.unread) = (file.form == .page ? 1 : 0, 1)
        facts.isKnown = false
        if values == nil, [.media, .text, .unknown].contains(file.form) { return facts }
        if file.size > SiteFile.largest {
            facts.counts.unreadKinds = ["over 50 MB"]
            if file.form != .unknown, file.form != .media {
                facts.report(.tooLarge(megabytes: file.size / 1_000_000), at: .start)
            }
            return facts
        }
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = utf8(try tree.folder.read(file.path.text))
        } catch {
            facts.report(.unreadable(error.reason), at: .start)
            return facts
        }
        if file.form == .media { return self.facts(ofMedia: bytes, file) }
        let isText = String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0)
        if !isText, file.form == .unknown { return self.facts(ofMedia: bytes, file) }
        facts = bytes.withUnsafeBufferPointer { read($0, file, number) }
        if !isText {
            facts.report(.notUTF8, at: .start)
            facts.mistakes += mistakes(inBytes: bytes)
        }
        return facts
    }

    /// What a file says that is no text: only letters that nothing encodes can be found in it.
    private func facts(ofMedia bytes: [UInt8], _ file: SiteFile) -> FileFacts {
        var facts = FileFacts()
        facts.isKnown = false
        facts.mistakes = mistakes(inBytes: bytes)
        facts.counts.files = 1
        if let kind = file.packedKind(bytes) {
            (facts.counts.unread, facts.counts.unreadKinds) = (1, [kind])
        }
        return facts
    }

    private func mistakes(inBytes bytes: [UInt8]) -> [Located<SiteProblem>] {
        (values?.valuesInBytes(bytes) ?? []).map {
            Located(.privateValue(mask: $0.mask, place: $0.place), at: .start)
        }
    }

    private func read(_ bytes: UnsafeBufferPointer<UInt8>, _ file: SiteFile, _ number: Int32) -> FileFacts {
        var links = LinkReader(tree: tree, file: number, home: home)
        let scan = values.map { TextScan($0) }
        if file.form == .drawing || file.form == .feed {
            for (address, position) in instructionAddresses(bytes) {
                links.read(address, .load, of: "xml-stylesheet", at: position)
            }
        }
        switch file.form {
        case .page, .drawing:
            var facts = PageReader(links, scan: scan, in: arena).facts(of: bytes)
            (facts.counts.pages, facts.counts.files) = (file.form == .page ? 1 : 0, 1)
            if file.form == .drawing { judge(drawing: bytes, &facts) }
            return facts
        case .style:
            for (address, position) in styleAddresses(bytes) {
                links.read(address, .load, of: "url()", at: position)
            }
        case .feed:
            for (address, position) in feedAddresses(bytes) {
                links.read(address, .name, of: "address", at: position)
            }
        case .manifest:
            for (address, position) in manifestAddresses(bytes) {
                links.read(address, .load, of: "src", at: position)
            }
        case .script:
            for (address, call, position) in scriptAddresses(bytes) {
                links.readInScript(address, of: call, at: position)
            }
        case .text, .unknown, .media: break
        }
        var facts = links.finish()
        facts.counts.files = 1
        if var scan {
            scan.add(bytes, at: .start)
            facts.mistakes += scan.mistakes()
        }
        return facts
    }

    /// Reports a drawing that runs something or breaks off. Of what it loads the page reader has told already, and of
    /// an address that it refuses or a text in no UTF-8 nothing is said twice.
    private func judge(drawing bytes: UnsafeBufferPointer<UInt8>, _ facts: inout FileFacts) {
        guard let found = ActiveDrawing(in: Array(bytes), mayLeadElsewhere: true) else { return }
        switch found {
        case .notText: return
        case .address, .declaration: if !facts.mistakes.isEmpty { return }
        case .element, .attribute, .open: break
        }
        facts.report(.activeDrawing(found), at: .start)
    }

    /// The address under which the site stands, as its first page says by `<link rel="canonical">`.
    static func home(of tree: SiteTree) -> String? {
        guard let number = tree[SitePath("index.html")], let bytes = try? tree.folder.read("index.html"),
            tree[number].size <= SiteFile.largest
        else { return nil }
        var address: String?
        _ = bytes.withUnsafeBufferPointer { bytes in
            walkMarkup(bytes, in: Arena()) { step in
                if case .element(let element) = step, element.name == "link",
                    element["rel"]?.value.lowercased() == "canonical", let value = element["href"]?.value
                {
                    address = address ?? value
                }
            }
        }
        guard let address, case .web = Reference(address.utf8), let slash = address.lastIndex(of: "/"),
            address[..<slash].count > "https://".count
        else { return nil }
        return String(address[...slash])
    }
}
