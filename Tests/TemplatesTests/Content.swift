import Foundation
import HTML
import Testing

@testable import DossierKit
@testable import Templates

/// Content files by path; a test changes some of them.
typealias Content = [String: String]

/// Checks content as a build with a look does, and gives its site.
///
/// The files are written to a folder of the test's own, which is removed again, and `pictures` beside them, which no
/// text can hold: no more than the start and end of a PNG of 1200 × 630 pixels, or of a JPEG.
func site(
    of content: Content, pictures: [String] = [], baseURL: String? = nil, look: Look = .standard
) async throws -> Site {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dossier-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in content {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }
    for path in pictures {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        if path.hasSuffix(".jpg") {
            try Data(photo).write(to: file)
            continue
        }
        let start: [UInt8] = [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
        ]
        let size: [UInt8] = [0, 0, 0x04, 0xB0, 0, 0, 0x02, 0x76]
        let end: [UInt8] = [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]
        try Data(start + size + end).write(to: file)
    }
    let checked = try await check(
        ContentFolder(folder.path), look: look, baseURL: baseURL.flatMap { WebAddress($0) })
    return try #require(checked.site, "\(checked.report)")
}

/// The start and end of a JPEG.
let photo: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xD9]

extension Site {
    /// All pages as text in a look, by path.
    func rendered(in look: Look = .standard) -> [String: String] {
        var pages: [String: String] = [:]
        for route in routes {
            guard let page = page(at: route) else { continue }
            pages[route.path] = look.template(page, self).description
        }
        return pages
    }
}
