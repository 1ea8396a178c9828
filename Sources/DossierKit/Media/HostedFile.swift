import Diagnostics

/// What a record says of a file under `media/` that it hosts, and where, to be compared with the file.
struct HostedFile: Sendable {
    let file: String
    /// The place of the field that names the file.
    let location: SourceLocation
    let sha256: Stated?
    /// True where the record names captions, or says why there are none.
    let isCaptioned: Bool
    /// True where the record names a picture to be shown before the file is played.
    let hasPoster: Bool
    /// What the prompt says of its videos; nil also where it cannot be compared with this one.
    var duration: Stated?
    var resolution: Stated?
    var aspect: Stated?
    /// False where the record that names it is not in the edition.
    var isPublished = true

    /// A value as it is written, and its place.
    struct Stated: Sendable {
        let text: String
        let location: SourceLocation
    }
}

extension FieldReader {
    /// A text field with its place, to be compared with a file; nil where it is absent.
    func stated(_ name: String, _ text: String?) -> HostedFile.Stated? {
        text.map { HostedFile.Stated(text: $0, location: location(of: name)) }
    }
}
