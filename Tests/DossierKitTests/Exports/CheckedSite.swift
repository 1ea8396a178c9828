import HTML

@testable import DossierKit

/// The site of a scenario; nil where its content has a mistake.
func checkedSite(_ scenario: String, baseURL: String? = nil) async throws -> Site? {
    let temporary = try TemporaryFolder(try Scenario(name: scenario).content())
    return try await check(
        ContentFolder("\(temporary.path)/content"), look: .plain, baseURL: baseURL.flatMap { WebAddress($0) }
    ).site
}
