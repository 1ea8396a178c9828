import Diagnostics
import Testing

@testable import DossierKit

/// A `dossier.lock` that others wrote, or that a merge has spoilt.
@Suite struct HostileLockTests {
    private static let digest = String(repeating: "0", count: 64)
    private static let other = String(repeating: "1", count: 64)

    private func read(_ lines: [String]) -> [String] {
        let text = (["edition 2025-01-31"] + lines).map { $0 + "\n" }.joined()
        let report = LockFile(Array(text.utf8), path: "dossier.lock").report
        return report.sorted.map { "\($0.location.position.line): \($0.message)" }
    }

    @Test(arguments: [
        "p\"onload=x", "<b>", "a/b", "a\u{202E}", "a\tb", "é", ":", "a:", ":a", "a:b:c", "!", "a:b!", "a!!",
    ])
    func `an address that no page of ours has is refused`(place: String) {
        #expect(Lock.Place(place) == nil)
        #expect(read(["place claim:unpaid p-1 \(place)"]).count == 1)
    }

    @Test
    func `two lines of one subject that say different things are refused, and the same line twice is not`() {
        let line = "record claim:unpaid \(HostileLockTests.digest)"
        #expect(read([line, line]).isEmpty)
        #expect(
            read([line, "record claim:unpaid \(HostileLockTests.other)"])
                == ["3: 'record claim:unpaid …' stands here once more, and line 2 says something else"])
    }

    @Test func `the history holds no edition behind the last`() {
        #expect(read(["list 2025-01-31 \(HostileLockTests.digest)"]).isEmpty)
        #expect(
            read(["change 2025-02-01 added claim:unpaid"]) == [
                "2: 'change 2025-02-01 claim:unpaid …' is of a later edition than that of 2025-01-31, which is the last"
            ])
    }

    @Test func `a file that is something else is told in few and short lines`() {
        let told = read([String](repeating: String(repeating: "x", count: 5000), count: 100))
        #expect(told.count == 20 && told.allSatisfy { $0.count < 200 })
    }
}
