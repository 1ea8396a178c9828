import Foundation
import HTML
import Testing

@testable import DossierKit
@testable import Templates

/// What hosts and pages tell browsers to refuse is said in four places, and is the same in all.
@Suite struct SecurityTests {
    @Test func `every page has the policy`() async throws {
        let pages = try await site(of: smallDossier()).rendered()
        let tag = "<meta http-equiv=\"Content-Security-Policy\" content=\"\(Security.policy)\">"
        #expect(pages.count > 30)
        for (path, text) in pages { #expect(text.contains(tag), "\(path)") }
    }

    @Test func `a drawing's own styles are those that the policy lets through`() throws {
        let style = try #require(Drawing.style.description.firstMatch(of: /<style>((?s).*)<\/style>/)).1
        let digest = Digest(of: Array(style.utf8)).description
        let bytes = stride(from: 0, to: digest.count, by: 2).compactMap { place in
            UInt8(digest.dropFirst(place).prefix(2), radix: 16)
        }
        #expect(Security.styleOfDrawings == "sha256-\(Data(bytes).base64EncodedString())")
        #expect(Security.policy.contains("style-src 'self' '\(Security.styleOfDrawings)';"))
    }

    @Test func `a browser's frame and the drawings have the paper of the style sheet`() throws {
        let sheet = try #require(Look.standard.assets.first { $0.path == Frame.styleSheet })
        let papers = String(decoding: sheet.bytes, as: UTF8.self).matches(of: /--paper: (#[0-9a-f]{6});/)
            .map { String($0.1) }
        let themes = Frame.metadata.description.matches(of: /theme-color" content="([^"]*)"/)
            .map { String($0.1) }
        let drawn = Drawing.style.description.matches(of: /--paper: (#[0-9a-f]{6});/).map { String($0.1) }
        #expect(papers.count == 2 && papers == themes && papers == drawn)
    }

    @Test func `hosts have the policy of the pages and say who may frame them`() {
        let policy = Security.headers.first { $0.name == "Content-Security-Policy" }?.value
        #expect(policy == Security.policy + "; frame-ancestors 'self'")
        // A quotation mark would end the value in the servers' files, a line end the header.
        let texts = Security.headers.flatMap { [$0.name, $0.value] }
        #expect(texts.allSatisfy { !$0.contains("\"") && !$0.contains("\n") })
    }

    @Test func `the look writes the headers for hosts that read them from the site`() throws {
        let file = try #require(Look.standard.assets.first { $0.path == "_headers" })
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.first == "/*")
        #expect(lines.dropFirst().map(String.init) == Security.headers.map { "  \($0.name): \($0.value)" })
        // Cloudflare Pages takes no longer line.
        #expect(lines.allSatisfy { $0.utf8.count <= 2000 })
    }

    @Test func `nginx is told the same headers`() throws {
        let found = try hosting("nginx.conf").matches(
            of: /^ *add_header ([A-Za-z-]+) "([^"]*)" always;$/.anchorsMatchLineEndings())
        #expect(found.map { Security.Header(String($0.1), String($0.2)) } == Security.headers)
    }

    @Test func `Caddy is told the same headers`() throws {
        let text = try hosting("Caddyfile")
        let block = try #require(text.firstMatch(of: /header {\n([^}]*)}/)).1
        let found = block.matches(of: /([A-Za-z-]+) "([^"]*)"\n/)
        #expect(found.map { Security.Header(String($0.1), String($0.2)) } == Security.headers)
        #expect(block.split(separator: "\n").count == found.count + 1)
    }

    @Test func `nginx knows every form of file that is published`() throws {
        let types = try #require(try hosting("nginx.conf").firstMatch(of: /types {\n([^}]*)}/)).1
        let known = types.split(separator: "\n").flatMap { line in
            line.split(separator: " ").dropFirst().map { String($0.prefix { $0 != ";" }) }
        }
        #expect(
            Set(known).isSuperset(of: MediaName.endings + ["html", "css", "js", "xml", "jsonl", "argdown"]))
        #expect(Set(known).count == known.count)
    }
}

/// A file of the guide for hosts.
private func hosting(_ name: String) throws -> String {
    let root = Folder(#filePath.replacing("/Tests/TemplatesTests/SecurityTests.swift", with: ""))
    return String(decoding: try root.read("Sources/Guide/hosting/\(name)"), as: UTF8.self)
}
