extension DataKind {
    /// The published records as JSON, `data/claims.json`: an object with the list `records`, a record a line
    /// in the order of the site, beside what the file is of. What a record holds is said by `schema`, see
    /// ``DataSchema``.
    ///
    /// Fields are those of the content under their own names, sorted; one without a value is left out. Text
    /// is an object of languages, prose in it is Markdown as it was written. Names of files are paths within the site.
    var recordFile: DataFile {
        let parts = parts
        return DataFile(DataFile.path(of: kind, .json), parts: parts.count + 2) { number in
            if number == 0 { return head }
            if number > parts.count { return foot }
            var bytes: [UInt8] = []
            for place in parts[number - 1] {
                bytes += (place == 0 ? "\n  " : ",\n  ").utf8
                json(of: list.record(at: place)).append(to: &bytes)
            }
            return bytes
        }
    }

    /// The same as JSON lines (jsonlines.org): a record a line; lines end in LF.
    var lineFile: DataFile {
        let parts = parts
        return DataFile(DataFile.path(of: kind, .lines), parts: parts.count) { number in
            var bytes: [UInt8] = []
            for place in parts[number] {
                json(of: list.record(at: place)).append(to: &bytes)
                bytes.append(UInt8(ascii: "\n"))
            }
            return bytes
        }
    }

    private var head: [UInt8] {
        var bytes = JSON.fields([
            "dossier": dossier.settings.title.json(in: languages),
            "edition": .string(dossier.settings.edition.written), "kind": .string(kind.rawValue),
            "licence": .string(dossier.settings.licence.data),
        ]).fileBytes
        // The object goes on.
        bytes.removeLast("\n}\n".utf8.count)
        return bytes + Array(",\n\"records\": [".utf8)
    }

    private var foot: [UInt8] {
        var bytes = Array("\n],\n\"schema\": ".utf8)
        JSON.string("\(kind.folder).schema.json").append(to: &bytes)
        return bytes + Array("\n}\n".utf8)
    }
}
