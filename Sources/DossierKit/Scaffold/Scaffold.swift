/// The first file of a record: an example that keeps the rules of its kind, to be written over.
public struct Scaffold: Hashable, Sendable {
    public let id: RecordID
    /// Where it is to stand, as the author knows it: `content/claims/unpaid-work.md`.
    public let path: String
    /// The file's text. It is a draft, so that no example is ever published by mistake.
    public let text: String
    /// Records that the example names and that are not there yet, in the order in which to make them.
    public let missing: [RecordID]
}

extension ContentFolder {
    /// An example of a record that is not there yet, naming records that are wherever there are some.
    ///
    /// Mistakes in the content do not matter here: it is read as far as it can be.
    public func scaffold(_ id: RecordID) async throws(ScaffoldProblem) -> Scaffold {
        guard folder.exists(Settings.fileName) else { throw .noDossier(folder.path) }
        let known: KnownRecords
        do throws(FileError) { known = await KnownRecords(try await read()) } catch { throw .file(error) }
        if let place = known.place(of: id) { throw .taken(id, place: place) }
        if let holder = known.holder(of: id) { throw .former(id, holder: holder) }
        try refuseLink(to: id.kind)
        let file = ContentFolder.file(of: id)
        guard !folder.exists(file) else { throw .fileIsThere(folder.path(of: file)) }
        let example = Example.of(id.kind, naming: known)
        return Scaffold(
            id: id, path: folder.path(of: file), text: example.text(of: id.kind), missing: example.missing)
    }

    /// Writes the file, with the folder of its kind; a file that is there stays as it is.
    public func write(_ scaffold: Scaffold) throws(ScaffoldProblem) {
        let file = ContentFolder.file(of: scaffold.id)
        try refuseLink(to: scaffold.id.kind)
        do throws(FileError) {
            try folder.makeFolder(scaffold.id.kind.folder)
            try folder.create(file, Array(scaffold.text.utf8))
        } catch {
            throw folder.exists(file) ? .fileIsThere(scaffold.path) : .file(error)
        }
    }

    /// Refuses to write through a link in place of a kind's folder.
    private func refuseLink(to kind: Kind) throws(ScaffoldProblem) {
        guard folder.exists(kind.folder) else { return }
        guard let root = folder.resolved(), folder.resolved(kind.folder) == "\(root)/\(kind.folder)" else {
            throw .folderIsLink(folder.path(of: kind.folder))
        }
    }

    private static func file(of id: RecordID) -> String { "\(id.kind.folder)/\(id.slug).md" }
}
