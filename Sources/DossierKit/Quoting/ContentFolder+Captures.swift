import Diagnostics
import YAML

extension ContentFolder {
    static let capturesFolder = "captures"

    /// Reads the captures below a subfolder, `source/time/`, and reports those that are not whole or not harmless.
    ///
    /// Private ones stand in a folder of their own, of which `subfolder` is empty, and are never published.
    func captures(in subfolder: String, arePrivate: Bool = false) throws(FileError) -> Captures {
        var captures = Captures()
        for item in try sorted(subfolder, &captures.report) {
            let path = joined(subfolder, item.name)
            guard item.type == .folder else {
                add(CaptureProblem.notAFolder(item.name), at: path, &captures.report)
                continue
            }
            guard let source = Slug(item.name) else {
                add(CaptureProblem.sourceName(item.name), at: path, &captures.report)
                continue
            }
            for item in try sorted(path, &captures.report) {
                let path = joined(path, item.name)
                guard item.type == .folder else {
                    add(CaptureProblem.notAFolder(item.name), at: path, &captures.report)
                    continue
                }
                guard let time = PartialDate(captureTime: item.name),
                    let name = Lock.CaptureName(source.description, item.name)
                else {
                    add(CaptureProblem.time(item.name), at: path, &captures.report)
                    continue
                }
                var reader = CaptureReader(
                    content: self, path: path, name: name, time: time, isPrivate: arePrivate)
                if let entry = try reader.read() { captures.add(entry) }
                captures.report.add(contentsOf: reader.report)
                captures.digests += reader.digests
            }
        }
        return captures
    }
}

/// A path below a folder that may be the topmost.
private func joined(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : "\(folder)/\(name)"
}

/// Reads the folder of a capture.
private struct CaptureReader {
    let content: ContentFolder
    let path: String
    let name: Lock.CaptureName
    let time: PartialDate
    let isPrivate: Bool
    private(set) var report = Report()
    private(set) var digests: [FileList.Entry] = []

    init(content: ContentFolder, path: String, name: Lock.CaptureName, time: PartialDate, isPrivate: Bool) {
        (self.content, self.path, self.name, self.time, self.isPrivate) = (
            content, path, name, time, isPrivate
        )
    }

    private static let factsFile = "capture.yml"

    /// The capture; nil where its text is missing or no text.
    mutating func read() throws(FileError) -> Captures.Entry? {
        var present: Set<Capture.Form> = []
        var hasFacts = false
        for item in try content.sorted(path, &report) {
            let file = joined(path, item.name)
            guard item.type == .file else {
                let problem: CaptureProblem = item.type == .link ? .link(item.name) : .unknownFile(item.name)
                content.add(problem, at: file, &report)
                continue
            }
            if let form = Capture.Form(rawValue: item.name) {
                present.insert(form)
            } else if item.name == CaptureReader.factsFile {
                hasFacts = true
            } else {
                content.add(CaptureProblem.unknownFile(item.name), at: file, &report)
            }
        }
        guard present.contains(.text) else {
            content.add(CaptureProblem.noText(name), at: path, &report)
            return nil
        }
        guard let bytes = text(of: .text) else { return nil }
        var capture = Capture(name, time: time, digest: Digest(of: bytes).description, isPrivate: isPrivate)
        let others = Capture.Form.allCases.filter { $0 != .text && present.contains($0) }
        capture.files = [file(.text, Digest(of: bytes))] + others.compactMap { read($0) }
        if hasFacts {
            readFacts(of: &capture)
        } else if !isPrivate {
            content.add(CaptureProblem.noFacts(name), at: path, &report)
        }
        let text = ComparedText(String(decoding: bytes.withoutByteOrderMark, as: UTF8.self))
        return Captures.Entry(
            capture: capture, text: text,
            path: content.folder.path(of: joined(path, Capture.Form.text.rawValue)))
    }

    private mutating func file(_ form: Capture.Form, _ digest: Digest) -> Capture.File {
        let original = joined(path, form.rawValue)
        digests.append(FileList.Entry(path: original, digest: digest))
        return Capture.File(
            form: form, digest: digest.description, original: original,
            path: "\(ContentFolder.capturesFolder)/\(name)/\(form.publishedName)")
    }

    /// A file besides the text, looked at; nil for one with a mistake in it.
    private mutating func read(_ form: Capture.Form) -> Capture.File? {
        if form == .page {
            guard let bytes = text(of: .page) else { return nil }
            guard let parts = activeParts(of: bytes) else {
                content.add(CaptureProblem.unbearable, at: joined(path, form.rawValue), &report)
                return nil
            }
            let file = content.folder.path(of: joined(path, form.rawValue))
            for part in parts.prefix(20) {
                report.add(
                    CaptureProblem.active(part.value), at: SourceLocation(file: file, position: part.position)
                )
            }
            return parts.isEmpty ? self.file(form, Digest(of: bytes)) : nil
        }
        let place = joined(path, form.rawValue)
        guard isOfSize(form, place) else { return nil }
        do throws(FileError) {
            let ending = form == .picture ? "png" : "pdf"
            guard MediaContent(try content.folder.start(of: place, MediaContent.length)).isForm(of: ending)
            else {
                content.add(CaptureProblem.otherForm(form.rawValue), at: place, &report)
                return nil
            }
            return file(form, try content.folder.digest(of: place).digest)
        } catch {
            content.add(ReadProblem.unreadable(error.reason), at: place, &report)
            return nil
        }
    }

    /// The bytes of a text or a page, which are UTF-8 and hold no secret; nil for others, which are reported.
    private mutating func text(of form: Capture.Form) -> [UInt8]? {
        let place = joined(path, form.rawValue)
        guard isOfSize(form, place) else { return nil }
        let bytes: [UInt8]
        do throws(FileError) { bytes = try content.folder.read(place) } catch {
            content.add(ReadProblem.unreadable(error.reason), at: place, &report)
            return nil
        }
        if String(validating: bytes, as: UTF8.self) == nil {
            content.add(CaptureProblem.notUTF8(form.rawValue), at: place, &report)
            return nil
        }
        // What is kept privately is published nowhere.
        if !isPrivate { report.add(contentsOf: checkSecrets(in: bytes, of: content.folder.path(of: place))) }
        return bytes
    }

    private mutating func isOfSize(_ form: Capture.Form, _ place: String) -> Bool {
        let size = content.folder.size(of: place) ?? 0
        if size == 0 { content.add(CaptureProblem.empty(form.rawValue), at: place, &report) }
        if size > form.limit {
            content.add(CaptureProblem.tooLarge(form.rawValue, limit: form.limit), at: place, &report)
        }
        return size > 0 && size <= form.limit
    }

    private mutating func readFacts(of capture: inout Capture) {
        let place = joined(path, CaptureReader.factsFile)
        let file = content.folder.path(of: place)
        let bytes: [UInt8]
        do throws(FileError) { bytes = try content.folder.read(place) } catch {
            return content.add(ReadProblem.unreadable(error.reason), at: place, &report)
        }
        if !isPrivate { report.add(contentsOf: checkSecrets(in: bytes, of: file)) }
        digests.append(FileList.Entry(path: place, digest: Digest(of: bytes)))
        let (node, problems) = parseYAML(bytes[...])
        for problem in problems {
            report.add(problem.value, at: SourceLocation(file: file, position: problem.position))
        }
        guard case .map(let fields)? = node?.content else {
            if problems.isEmpty { content.add(CaptureProblem.notFields, at: place, &report) }
            return
        }
        var reader = FieldReader(
            FieldGroup(fields, end: .start, file: file), of: "capture", rules: .provisional)
        capture.tool = reader.required("tool", .text)
        capture.person = reader.required("by", .text)
        capture.address = reader.optional("address", .webAddress)
        capture.note = reader.optional("note", .text)
        report.add(contentsOf: reader.finish().report)
    }
}
