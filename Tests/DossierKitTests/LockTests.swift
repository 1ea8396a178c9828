import Diagnostics
import Testing

@testable import DossierKit

/// `dossier.lock` is written as it was read, and nothing else is taken for a line of it.
@Suite struct LockTests {
    private static let digest = String(repeating: "0a", count: 32)

    @Test func `all lines are read and written in their order`() throws {
        let text = """
            edition 2026-11-28
            list 2026-11-23 \(LockTests.digest)
            change 2026-11-28 added claim:a
            change 2026-11-28 removed prompt:a
            letter v1 \(LockTests.digest)
            words v1 1 One  paragraph.
            words v1 2 Two.
            record claim:a \(LockTests.digest)
            translation claim:a ja \(LockTests.digest)
            place claim:a p-1f2e p-77aa:p-90ab p-3c3c!
            capture memo 2024-11-27T0910Z \(LockTests.digest) private
            quote memo \(LockTests.digest) 2024-11-27T0910Z 2026-11-28
            signatory s-0001

            """
        let file = LockFile(Array(text.utf8), path: "dossier.lock")
        #expect(file.report.diagnostics.isEmpty)
        let lock = try #require(file.lock)
        #expect(String(decoding: lock.bytes, as: UTF8.self) == text)
        #expect(try #require(lock.places.values.first).map(\.ofWords) == ["p-1f2e", "p-90ab", nil])
        let shuffled = text.split(separator: "\n").reversed().joined(separator: "\n")
        #expect(LockFile(Array(shuffled.utf8), path: "dossier.lock").lock == lock)
    }

    @Test(arguments: [
        "<<<<<<< ours", "edition", "edition soon", "list 2026-11-23 0a", "change 2026-11-28 moved claim:a",
        "record claim 0a", "words v1 0 One.", "translation claim:a ja 0a",
        "translation claim:a jp \(LockTests.digest)", "place claim:a", "place claim:a !",
        "place claim:a a:b:c",
        "capture memo ../x \(LockTests.digest) private", "capture memo t \(LockTests.digest) secret",
        "quote memo 0a t 2026-11-28", "signatory S",
    ])
    func `what is no line of a lock is told`(_ line: String) {
        let file = LockFile(Array("edition 2026-11-28\n\(line)\n".utf8), path: "dossier.lock")
        #expect(file.report.diagnostics.map(\.rule) == [.lockForm])
        #expect(file.report.diagnostics.map(\.location.position.line) == [2])
    }
}
