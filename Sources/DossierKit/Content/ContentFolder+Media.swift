import Diagnostics

extension ContentFolder {
    /// Finds the files under `media/`, and reports those that must not be published as they are.
    func collectMedia(_ listing: inout Listing) throws(FileError) {
        var open = [ContentFolder.mediaFolder]
        while let subfolder = open.popLast() {
            for item in try sorted(subfolder, &listing.report) {
                let path = subfolder + "/" + item.name
                let name = MediaName(item.name)
                if let fault = name.fault {
                    add(MediaProblem.name(item.name, fault), at: path, &listing.report)
                    continue
                }
                switch item.type {
                case .folder: open.append(path)
                case .other: add(ReadProblem.notAFile(path), at: path, &listing.report)
                case .file, .link:
                    if item.type == .link, let problem = problem(ofMediaLink: path) {
                        add(problem, at: path, &listing.report)
                    } else {
                        let file = String(path.dropFirst(ContentFolder.mediaFolder.count + 1))
                        if let problem = try look(at: path, name, &listing.report) {
                            listing.otherForms[file] = problem
                        }
                        listing.media.append(file)
                    }
                }
            }
        }
        listing.media.sort()
    }

    /// What is wrong with a symbolic link; nil for one that leads to a file under `media/`.
    private func problem(ofMediaLink path: String) -> ReadProblem? {
        if let problem = problem(ofLink: path) { return problem }
        guard let root = folder.resolved(ContentFolder.mediaFolder), let target = folder.resolved(path),
            target.hasPrefix(root + "/")
        else { return .linkLeavesMedia(path) }
        return nil
    }

    /// Reports a file of another form than those that are published, a drawing that does more than draw, and secrets
    /// in what is text; gives what is wrong where the content is not what the name ends in.
    private func look(at path: String, _ name: MediaName, _ report: inout Report) throws(FileError)
        -> MediaProblem?
    {
        report.add(contentsOf: checkSecrets(inName: path, of: folder.path(of: path)))
        guard MediaName.endings.contains(name.ending) else {
            add(MediaProblem.unknownForm(path), at: path, &report)
            return nil
        }
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try name.isText ? folder.read(path) : folder.start(of: path, MediaContent.length)
        } catch {
            add(ReadProblem.unreadable(error.reason), at: path, &report)
            return nil
        }
        let content = MediaContent(bytes)
        if let problem = content.problem(of: path) { return problem }
        if name.isText { checkText(bytes, at: path, name, &report) }
        return content.isForm(of: name.ending) ? nil : .otherForm(path, isPage: content.isPage)
    }

    private func checkText(_ bytes: [UInt8], at path: String, _ name: MediaName, _ report: inout Report) {
        report.add(contentsOf: checkSecrets(in: bytes, of: folder.path(of: path)))
        let text = PlainForm.hasAtSign(bytes) ? PlainForm(bytes) : nil
        if let text, let address = text.mailAddresses.first {
            var lines = ByteLines(bytes[...])
            let line = Int(lines.position(of: text.place(of: address).lowerBound).line)
            report.add(
                PrivateDataProblem(data: .mail, field: path),
                at: SourceLocation(
                    file: folder.path(of: path), position: Position(line: line, column: 1)))
        }
        if name.ending == "svg", let found = ActiveDrawing(in: bytes) {
            add(MediaProblem.activeDrawing(found), at: path, &report)
        }
    }
}
