/// The videos beside a table of others, found by a file's name, an id, or a prompt's words.
struct VideoFolder: Sendable {
    /// Paths within the folder, in the order of their bytes.
    let files: [String]
    /// The folder's path under `media/`, with a slash behind it; nil for a folder that the dossier does not have.
    let mediaPath: String?
    private var byName: [String: [Int]] = [:]
    private var byWords: [[UInt8]: [Int]] = [:]
    /// The lengths of names that may be cut words, the longest first.
    private var lengths: [Int] = []

    /// How the videos of a row were found: a name that is only the beginning of its words may be another row's, too.
    struct Match: Hashable {
        let files: [Int]
        let isCut: Bool
    }

    /// Endings of what a model makes: videos, and pictures of models that make those.
    private static let endings: Set = [
        "mp4", "webm", "mov", "m4v", "mkv", "avi", "ogv", "gif", "png", "jpg", "jpeg", "webp",
    ]
    /// A shorter beginning of words, in bytes of letters and digits, is the name of something else.
    private static let shortestCut = 20
    /// Takes of one prompt that a record may have.
    static let mostTakes = 9

    init(_ path: String, content: Folder) throws(ImportProblem) {
        let folder = Folder(path)
        guard let real = folder.resolved() else { throw .noFolder(path) }
        let media = content.resolved(ContentFolder.mediaFolder)
        if let media, real == media {
            mediaPath = ""
        } else if let media, real.hasPrefix(media + "/") {
            mediaPath = real.dropFirst(media.utf8.count + 1) + "/"
        } else {
            mediaPath = nil
        }
        let all: [String]
        do throws(FileError) { all = try VideoFolder.files(in: folder) } catch { throw .file(error) }
        // The pictures that were made of videos are no prompt's own.
        let posters = KnownMedia.posterFolder + "/"
        files = mediaPath == "" ? all.filter { !$0.hasPrefix(posters) } : all
        for (index, file) in files.enumerated() {
            let name = String(file.split(separator: "/").last ?? "")
            let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
            let base = VideoFolder.withoutTake(stem)
            var names: Set = [file, name, stem, base]
            // VidProM's videos have the model's name before the id.
            if let hyphen = base.firstIndex(of: "-"), base[hyphen...].utf8.count > 8 {
                names.insert(String(base[base.index(after: hyphen)...]))
            }
            for name in names { byName[name, default: []].append(index) }
            let words = lettersOnly(base)
            if !words.isEmpty { byWords[words, default: []].append(index) }
        }
        lengths = Set(byWords.keys.map(\.count)).filter { $0 >= VideoFolder.shortestCut }.sorted(by: >)
    }

    /// The videos of a row: by its file's name, else by its id, else by its words.
    func match(file: String?, id: String?, text: String) -> Match? {
        if let file { return byName[file].map { Match(files: $0, isCut: false) } }
        if let id, let files = byName[id] { return Match(files: files, isCut: false) }
        let words = lettersOnly(text)
        if let files = byWords[words] { return Match(files: files, isCut: false) }
        for length in lengths where length < words.count {
            if let files = byWords[Array(words[..<length])] { return Match(files: files, isCut: true) }
        }
        return nil
    }

    /// The name without the number of a take, `-0` to `-99`.
    private static func withoutTake(_ stem: String) -> String {
        guard let hyphen = stem.lastIndex(of: "-"), hyphen > stem.startIndex else { return stem }
        let digits = stem[stem.index(after: hyphen)...].utf8
        return (1...2).contains(digits.count) && digits.allSatisfy(\.isDigit) ? String(stem[..<hyphen]) : stem
    }

    private static func files(in folder: Folder) throws(FileError) -> [String] {
        var (open, found): ([String], [String]) = ([""], [])
        while let subfolder = open.popLast() {
            for item in try folder.items(in: subfolder) where !item.name.hasPrefix(".") {
                let path = subfolder.isEmpty ? item.name : subfolder + "/" + item.name
                if item.type == .folder {
                    open.append(path)
                } else if item.type == .file, let dot = item.name.lastIndex(of: "."),
                    endings.contains(item.name[item.name.index(after: dot)...].lowercased())
                {
                    found.append(path)
                }
            }
        }
        return found.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    }
}

/// A text as names of files keep it: folded, and of letters and digits only.
func lettersOnly(_ text: String) -> [UInt8] {
    let bytes = foldedWords(text)
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.filter(\.isLetterOrDigit) }
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar.isPartOfWord {
        letters += UTF8.encode(scalar).map(Array.init) ?? []
    }
    return letters
}

extension Unicode.Scalar {
    /// True for letters, digits and the marks on them, of whatever script.
    var isPartOfWord: Bool {
        if isASCII { return UInt8(value).isLetterOrDigit }
        return properties.isAlphabetic || properties.numericType != nil || properties.isGraphemeExtend
    }
}
