import Diagnostics
import Testing

@testable import DossierKit

/// What looks like a credential. All that stands here is made up.
@Suite struct SecretTests {
    private static let made = "aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1x"

    @Test(arguments: [
        ("ghp_\(made)", Secret.gitHub), ("token=github_pat_\(made)", .gitHub), ("(hf_\(made))", .huggingFace),
        ("sk-proj-\(made)", .model), ("sk-\(made)", .model), ("sk_live_\(made)", .stripe),
        ("AKIAABCDEFGHIJKLMNOP", .amazon), ("AIza\(made)", .google), ("xoxb-\(made)", .slack),
        ("glpat-\(made)", .gitLab), ("-----BEGIN PRIVATE KEY-----", .privateKey),
        ("> -----BEGIN OPENSSH PRIVATE KEY-----", .privateKey),
        ("eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.c2lnbmF0dXJl", .webToken),
        ("Authorization: Bearer \(made)", .bearer), ("Bearer mF_9.B5f-4.1JqMz", .bearer),
        ("Cookie: session=\(made)", .cookie), ("Set-Cookie: id=\(made); Path=/", .cookie),
        ("Cookie: a=1; session=\(made)", .cookie), ("password: Xk1m-2#pQ9z", .password),
        ("PASSWORD=hunter1m23", .password), ("\"db_password\": \"\(made)\"", .password),
        ("Authorization: Basic \(made)==", .basic), ("curl -u zed:\(made) https://example.org", .basic),
        ("curl https://example.org -b 'session=\(made)'", .basic), ("X-API-Key: \(made)", .key),
        ("https://example.org/?api_key=\(made)", .key), ("OPENAI_API_KEY=\(made)", .key),
        ("https://example.org/?access_token=\(made)", .token), ("api_key=hf_\(made)", .huggingFace),
        ("https://hooks.slack.com/services/T00000000/B00000000/\(made)", .webhook),
        ("https://discord.com/api/webhooks/1234567890/\(made)", .webhook), ("ya29.\(made)", .google),
        ("npm_\(made)", .registry), ("pypi-\(made)\(made)", .registry), ("SG.\(made).\(made)", .sendGrid),
        ("https://example.org/a?sv=2022&sig=\(made)%3D", .azure),
    ])
    func `a credential is seen, and becomes dots`(text: String, kind: Secret) {
        let found = Array(text.utf8).withUnsafeBufferPointer { secrets(in: $0) }
        #expect(found.map(\.kind) == [kind])
        #expect(!masked(text).contains("1m") && !masked(text).contains("PRIVATE"))
    }

    @Test(arguments: [
        "hf-app", "sk-the-report-of-the-second-evening-2024", "ghp_…", "AKIA", "AKIAabcdefghijklmnop",
        "the bearer of a long and winding message", "Bearer of-the-longest-letter-ever-written",
        "cookie: a small thing", "eyJ", "eyJabcdefghijkl", "-----BEGIN CERTIFICATE-----", "-----",
        "https://example.org/sk-1234567890123456789012345", "dask-\(made)", "shf_\(made)",
        "The password: it must have 12 characters.", "password: see section-4-of-2024", "Password: …",
        "the password=swordfish of the film", "password=$PASSWORD_123", "API_KEY=your-key-123",
        "api key: none yet",
        "access_token=<token-1>", "curl -u zed:$PASS", "curl -b cookies.txt", "curl --user zed",
        "Authorization: Basic information", "https://discord.com/api/webhooks",
        "https://example.org/?sig=abc123", "Authorization: Basic …",
    ])
    func `what only begins like one passes`(text: String) {
        #expect(Array(text.utf8).withUnsafeBufferPointer { secrets(in: $0) }.isEmpty)
    }

    @Test func `no mistake prints a secret, whatever else is wrong with its line`() async throws {
        let token = "ghp_\(Self.made)"
        let table = "slug,name,version,verification,\(token)\ns-1,Ana,7,\(token),\(token)\n\(token)\n"
        let page = "---\ntitle: [\(token)\n---\n<b>\(token)</b> [\(token)](\(token)) [@\(token)]\n"
        let files = [
            "content/signatories.csv": table, "content/pages/about.md": page,
            "content/pages/\(token).md": "---\ntitle: A\n---\n", "content/media/\(token).exe": token,
        ]
        let temporary = try TemporaryFolder(FileTree(files))
        let checked = try await DossierKit.check(ContentFolder("\(temporary.path)/content"), look: .plain)
        let text = messages(of: checked, in: temporary.folder)
        #expect(text.contains("[secret]") && checked.site == nil)
        #expect(!text.contains(Self.made) && !text.contains("ghp_a"))
    }
}
