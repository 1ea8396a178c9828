public import Diagnostics

/// The lines of content files, for diagnostics to quote; a file is read once, when a line of it is wanted.
public struct QuotedLines {
    private var file: (path: String, lines: [ArraySlice<UInt8>])?

    /// A longer line is not quoted: generated pages may be one line, and have a mistake in each word of it.
    private let longest: Int

    /// `longest` is in bytes.
    public init(longest: Int = .max) { self.longest = longest }

    /// The line that a diagnostic is about, with dots for what must not be printed; nil where there is none, where it
    /// is not text, where it holds a private value, and where the file as a whole is meant, which may be a folder
    /// or somebody else's.
    public mutating func line(for diagnostic: Diagnostic) -> String? {
        let location = diagnostic.location
        if !diagnostic.mayQuote || diagnostic.rule.isAboutWholeFiles || diagnostic.rule == .privateValue {
            return nil
        }
        if file?.path != location.file {
            let slash = location.file.lastIndex(of: "/")
            let folder = Folder(slash.map { String(location.file[..<$0]) } ?? ".")
            let name = slash.map { String(location.file[location.file.index(after: $0)...]) } ?? location.file
            let bytes = (try? folder.read(name)) ?? []
            file = (
                location.file,
                bytes.isEmpty ? [] : bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            )
        }
        guard let lines = file?.lines, lines.indices.contains(Int(location.position.line) - 1) else {
            return nil
        }
        var line = lines[Int(location.position.line) - 1]
        if line.starts(with: byteOrderMark) { line = line.dropFirst(byteOrderMark.count) }
        if line.last == 0x0D { line = line.dropLast() }
        guard line.count <= longest else { return nil }
        let text = String(validating: line, as: UTF8.self)
        // What stands at the fence above the fields is said of the file, and the fence shows nothing of it.
        return location.position == .start && text == "---" ? nil : text.map(masked)
    }
}

extension Rule {
    fileprivate var isAboutWholeFiles: Bool {
        switch self {
        case .unreadable, .linkLeaves, .nameClash, .unknownPlace, .mediaForm, .unusedMedia,
            .mediaStale, .emptySite, .unreachablePage:
            true
        default: false
        }
    }
}
