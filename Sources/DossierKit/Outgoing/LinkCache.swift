import Glibc
import YAML

/// The file that keeps answers, one JSON object a line: a line is added as soon as an answer is there.
///
/// Lines that are too old, made up for by a later one or not whole are dropped when it is opened. It is locked as long
/// as it is open: two runs would ask for the same addresses.
final class LinkCache {
    /// The answers that are good enough, by address.
    let known: [String: LinkFinding]
    private let path: String
    private let descriptor: Int32

    /// Opens the file, or makes it with its folder; answers from before a moment do not count.
    init(_ path: String, notBefore: Moment) throws(LinkError) {
        self.path = path
        do throws(FileError) {
            let (folder, name) = splitPath(path)
            try folder.makeFolder()
            var opened = try LinkCache.open(path)
            guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
                Glibc.close(opened)
                throw FileError("lock", path, code: EWOULDBLOCK)
            }
            let bytes = try folder.read(name)
            let (rows, mistakes) = parseJSONLines(bytes)
            let kept = rows.compactMap { LinkFinding.kept($0.node) }.filter { $0.finding.asked >= notBefore }
            known = Dictionary(kept.map { ($0.address, $0.finding) }, uniquingKeysWith: { _, last in last })
            if !mistakes.isEmpty || known.count < rows.count || bytes.last.map({ $0 != 0x0A }) == true {
                let lines = known.sorted { $0.key < $1.key }.flatMap { $0.value.line(of: $0.key) }
                _ = try folder.replace(name, with: lines)
                Glibc.close(opened)
                opened = try LinkCache.open(path)
                flock(opened, LOCK_EX | LOCK_NB)
            }
            descriptor = opened
        } catch {
            throw error.verb == "lock" ? .cacheInUse(path) : .file(error)
        }
    }

    private static func open(_ path: String) throws(FileError) -> Int32 {
        let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileError("write", path) }
        return descriptor
    }

    func close() { Glibc.close(descriptor) }

    /// Adds an answer, which is a line at once or not at all. What no host has said is not kept: it may be otherwise a
    /// minute later.
    func keep(_ finding: LinkFinding, of address: String) throws(FileError) {
        guard finding.status != nil, finding.later == nil, finding.verdict != .unreachable else { return }
        let line = finding.line(of: address)
        let count = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard count == line.count else { throw FileError("write", path, code: count < 0 ? errno : ENOSPC) }
    }
}

/// The folder of a file, and its name there.
func splitPath(_ path: String) -> (Folder, String) {
    guard let slash = path.lastIndex(of: "/") else { return (Folder("."), path) }
    let name = String(path[slash...].dropFirst())
    return (Folder(slash == path.startIndex ? "/" : String(path[..<slash])), name)
}

extension LinkFinding {
    /// The answer as a line of the file.
    fileprivate func line(of address: String) -> [UInt8] {
        var bytes: [UInt8] = []
        JSON.object((fields + [("address", .string(address))]).sorted { $0.key < $1.key }).append(to: &bytes)
        return bytes + [0x0A]
    }

    /// The answer as fields of an object: those that have a value, sorted by their keys.
    var fields: [(key: String, value: JSON)] {
        let steps = redirects.map {
            JSON.fields(["address": .string($0.address), "status": .number($0.status)])
        }
        let object = JSON.fields([
            "asked": .string(asked.description), "later": later.map { .number($0) },
            "reason": .string(reason), "redirects": steps.isEmpty ? nil : .array(steps),
            "status": status.map { .number($0) }, "verdict": .string(verdict.rawValue),
        ])
        if case .object(let fields) = object { return fields }
        return []
    }

    /// Reads a line; nil for one that this version would not have written.
    fileprivate static func kept(_ node: Node) -> (address: String, finding: LinkFinding)? {
        guard let address = node["address"]?.text,
            let asked = node["asked"]?.text.flatMap(Moment.init(text:)),
            let reason = node["reason"]?.text,
            let verdict = node["verdict"]?.text.flatMap(Verdict.init(rawValue:)),
            let status = node["status"]?.text.flatMap({ Int($0) })
        else { return nil }
        var redirects: [Redirect] = []
        if case .list(let steps)? = node["redirects"]?.content {
            for step in steps {
                guard let target = step["address"]?.text,
                    let status = step["status"]?.text.flatMap({ Int($0) })
                else { return nil }
                redirects.append(Redirect(status: status, address: target))
            }
        }
        let finding = LinkFinding(
            verdict: verdict, reason: reason, status: status, redirects: redirects, later: nil, asked: asked)
        return (address, finding)
    }
}

extension Node {
    fileprivate subscript(key: String) -> Node? {
        guard case .map(let fields) = content else { return nil }
        return fields.first { $0.key == key }?.value
    }

    fileprivate var text: String? {
        guard case .scalar(let scalar) = content else { return nil }
        return scalar.text
    }
}
