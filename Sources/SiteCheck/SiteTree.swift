import Diagnostics
import DossierKit

/// The files of a built site, by their paths, and where a path leads.
struct SiteTree: Sendable {
    let folder: Folder
    private(set) var files: [SiteFile] = []
    /// A mistake in the tree itself, by the path where it is.
    private(set) var mistakes: [(path: String, problem: SiteProblem)] = []
    private var numbers: [SitePath: Int32] = [:]
    private var folders: Set<SitePath> = [SitePath("")]
    /// The path of each file in lower case, for a link that only differs by case.
    private var lowercased: [String: Int32] = [:]

    /// Walks the folder, in the order of the names' bytes. What a version control system keeps is left out.
    init(_ folder: Folder) throws(FileError) {
        self.folder = folder
        let root = folder.resolved()
        var open = [""]
        while let path = open.popLast() {
            let items = try folder.items(in: path)
                .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
            reportClashes(items, in: path)
            for item in items {
                let place = path.isEmpty ? item.name : path + "/" + item.name
                if let trouble = AwkwardName(item.name) {
                    mistakes.append((place, .awkwardName(item.name, trouble)))
                }
                switch item.type {
                case .folder where item.name == ".git" || item.name == ".hg": break
                case .folder:
                    folders.insert(SitePath(place))
                    open.append(place)
                case .file: add(place)
                case .link: addLink(place, root: root)
                case .other: break
                }
            }
        }
    }

    private mutating func add(_ path: String) {
        let number = Int32(files.count)
        let file = SiteFile(path: SitePath(path), size: folder.size(of: path) ?? 0)
        files.append(file)
        numbers[file.path] = number
        lowercased[path.lowercased()] = number
    }

    private mutating func addLink(_ path: String, root: String?) {
        guard let root, let target = folder.resolved(path) else {
            return mistakes.append((path, .linkNowhere))
        }
        guard target.hasPrefix(root + "/") else { return mistakes.append((path, .linkLeaves)) }
        if folder.size(of: path) != nil { add(path) } else { mistakes.append((path, .linkToFolder)) }
    }

    /// Names that differ only by case or Unicode form: equality of strings is canonical equivalence.
    private mutating func reportClashes(_ items: [Folder.Item], in folder: String) {
        var seen: [String: String] = [:]
        for item in items {
            guard let other = seen.updateValue(item.name, forKey: item.name.lowercased()) else { continue }
            let path = folder.isEmpty ? item.name : folder + "/" + item.name
            mistakes.append((path, .nameClash(item.name, other: other)))
        }
    }

    /// The number of a file; nil where there is none at the path.
    subscript(path: SitePath) -> Int32? { numbers[path] }

    subscript(number: Int32) -> SiteFile { files[Int(number)] }

    /// Where an address leads.
    enum Target: Equatable {
        case file(Int32)
        /// A folder, and the page that a host shows for it.
        case folder(index: Int32)
        case missing(MissingFile)
        /// A place above the site.
        case outside
    }

    /// Where a path leads from a file of the site; an empty path leads to the file itself.
    func target(of path: ArraySlice<UInt8>, from file: Int32) -> Target {
        if path.isEmpty { return .file(file) }
        guard let (place, isFolder) = SitePath.following(path, from: self[file].path.folder) else {
            return .outside
        }
        if !isFolder, let number = numbers[place] { return .file(number) }
        if folders.contains(place) {
            let index = place.bytes.isEmpty ? "index.html" : place.text + "/index.html"
            return numbers[SitePath(index)].map { .folder(index: $0) } ?? .missing(.folderWithoutIndex)
        }
        return .missing(isFolder ? .nothing : nearest(to: place.text))
    }

    private func nearest(to path: String) -> MissingFile {
        if numbers[SitePath(path + ".html")] != nil { return .ending(path + ".html") }
        if let number = lowercased[path.lowercased()] { return .spelling(self[number].path.text) }
        return .nothing
    }
}

/// Why a path leads to no file.
enum MissingFile: Hashable, Sendable {
    case nothing
    case folderWithoutIndex
    /// There is the same with `.html` behind it.
    case ending(String)
    /// There is a name that differs by case or Unicode form.
    case spelling(String)
}
