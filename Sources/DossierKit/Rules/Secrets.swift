/// What looks like a credential in a text, by the forms that their issuers give them.
enum Secret: String, Hashable, Sendable {
    case gitHub = "a token of GitHub"
    case gitLab = "a token of GitLab"
    case huggingFace = "a token of Hugging Face"
    case model = "an API key (sk-…)"
    case stripe = "an API key (sk_… or rk_…)"
    case amazon = "an access key of Amazon"
    case google = "an API key of Google"
    case slack = "a token of Slack"
    case privateKey = "a private key"
    case webToken = "a web token (JWT)"
    case bearer = "a bearer token"
    case cookie = "a cookie"
    case webhook = "a webhook's address"
    case registry = "a token of a package registry"
    case sendGrid = "an API key of SendGrid"
    case azure = "a signature of Azure"
    case basic = "a name and password"
    case password = "a password"
    case key = "an API key"
    case token = "a token"
}

/// All that looks like a credential, with the places of its bytes. Takes time linear in the bytes.
///
/// Only the beginnings of words are looked at, and of those a table tells by three bytes which may be one, so
/// that prose costs next to nothing.
func secrets(in bytes: UnsafeBufferPointer<UInt8>) -> [(range: Range<Int>, kind: Secret)] {
    SecretForm.starts.withUnsafeBufferPointer { starts in
        var found: [(range: Range<Int>, kind: Secret)] = []
        var isInToken = false
        var index = 0
        while index + 2 < bytes.count {
            if !isInToken, starts[startKey(bytes[index], bytes[index + 1], bytes[index + 2])],
                let secret = secret(at: index, in: bytes)
            {
                found.append(secret)
                index = secret.range.upperBound
                isInToken = false
            } else if bytes[index] == UInt8(ascii: "=") || bytes[index] == UInt8(ascii: ":"),
                let labelled = LabelledSecret(behind: index, in: bytes)
            {
                let start = labelled.range.lowerBound
                // A value that tells by itself what it is is called so.
                let known = secret(at: start, in: bytes)
                found.append(known ?? (labelled.range, labelled.kind))
                index = max(labelled.range.upperBound, known?.range.upperBound ?? 0)
                isInToken = false
            } else {
                isInToken = bytes[index].isInToken
                index += 1
            }
        }
        return found
    }
}

private func secret(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>
) -> (range: Range<Int>, kind: Secret)? {
    for form in SecretForm.all where bytes[start...].starts(with: form.prefix) {
        if let end = form.end(start, bytes) { return (start..<end, form.kind) }
    }
    return nil
}

/// A number below 65,536 for the three bytes at the start of a word; two may share one.
private func startKey(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
    (Int(a) &* 961 &+ Int(b) &* 31 &+ Int(c)) & 0xFFFF
}

/// How a kind of credential begins, and where it ends.
private struct SecretForm: Sendable {
    let kind: Secret
    let prefix: [UInt8]
    /// The place behind the credential that begins at a place; nil where it is none.
    let end: @Sendable (Int, UnsafeBufferPointer<UInt8>) -> Int?

    /// A prefix and at least so many signs of a token.
    init(
        _ kind: Secret, _ prefix: String, atLeast count: Int,
        if isLikely: @escaping @Sendable (Slice<UnsafeBufferPointer<UInt8>>) -> Bool = { _ in true }
    ) {
        let length = prefix.utf8.count
        self.init(kind, prefix) { start, bytes in
            let token = bytes[(start + length)...].prefix(while: \.isInToken)
            return token.count >= count && isLikely(token) ? token.endIndex : nil
        }
    }

    init(_ kind: Secret, _ prefix: String, end: @escaping @Sendable (Int, UnsafeBufferPointer<UInt8>) -> Int?)
    {
        self.kind = kind
        self.prefix = Array(prefix.utf8)
        self.end = end
    }

    static let all: [SecretForm] =
        ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"].map { SecretForm(.gitHub, $0, atLeast: 20) }
        + ["sk_live_", "sk_test_", "rk_live_"].map { SecretForm(.stripe, $0, atLeast: 16) }
        + ["xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-"].map { SecretForm(.slack, $0, atLeast: 10) }
        + ["AKIA", "ASIA"].map { SecretForm(.amazon, $0, atLeast: 16, if: isUpperCase) }
        + ["Bearer ", "bearer "].map { SecretForm(.bearer, $0, end: bearer) }
        + ["Cookie:", "cookie:", "COOKIE:", "Set-Cookie:", "set-cookie:"].map {
            SecretForm(.cookie, $0, end: cookie)
        }
        + ["Authorization:", "authorization:", "Proxy-Authorization:"].map {
            SecretForm(.basic, $0, end: basic)
        }
        + ["hooks.slack.com/services/", "discord.com/api/webhooks/", "discordapp.com/api/webhooks/"].map {
            SecretForm(.webhook, $0, end: webhook)
        }
        + [
            SecretForm(.gitLab, "glpat-", atLeast: 20),
            SecretForm(.huggingFace, "hf_", atLeast: 20),
            SecretForm(.model, "sk-", atLeast: 20, if: isMixed),
            SecretForm(.google, "AIza", atLeast: 30),
            SecretForm(.google, "ya29.", atLeast: 20),
            SecretForm(.registry, "npm_", atLeast: 30),
            SecretForm(.registry, "pypi-", atLeast: 40, if: isMixed),
            SecretForm(.sendGrid, "SG.", end: sendGrid),
            SecretForm(.basic, "curl ", end: endOfCurl),
            SecretForm(.webToken, "eyJ", end: webToken),
            SecretForm(.privateKey, "-----BEGIN ", end: privateKey),
        ]

    /// True at the keys of the forms' beginnings, each of which has three bytes at least.
    static let starts: [Bool] = all.reduce(into: Array(repeating: false, count: 0x10000)) { starts, form in
        starts[startKey(form.prefix[0], form.prefix[1], form.prefix[2])] = true
    }

    /// A token as RFC 6750 writes it: signs of base64 in either form, and full stops.
    private static func bearer(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let token = bytes[(start + 7)...].prefix { $0.isInToken || "._~+/=".utf8.contains($0) }
        return token.count >= 16 && isMixed(token) ? token.endIndex : nil
    }

    /// Capital letters and digits only, sixteen of them.
    private static func isUpperCase(_ token: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        token.count == 16 && token.allSatisfy { $0.isDigit || $0.isLetter && $0.lowerCased != $0 }
    }

    /// Digits and letters of both cases, which slugs and words have not.
    private static func isMixed(_ token: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        token.contains(where: \.isDigit) && token.contains { $0.isLetter && $0.lowerCased == $0 }
            && token.contains { $0.isLetter && $0.lowerCased != $0 }
    }

    /// Three parts with full stops between them (RFC 7519), of which the first two are JSON in base64url.
    private static func webToken(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let head = bytes[start...].prefix(while: \.isInToken)
        guard head.count > 10, bytes[head.endIndex...].first == UInt8(ascii: ".") else { return nil }
        let body = bytes[(head.endIndex + 1)...].prefix(while: \.isInToken)
        guard body.count > 10 else { return nil }
        guard bytes[body.endIndex...].first == UInt8(ascii: ".") else { return body.endIndex }
        return bytes[(body.endIndex + 1)...].prefix(while: \.isInToken).endIndex
    }

    /// `-----BEGIN RSA PRIVATE KEY-----` (RFC 7468), up to the end of the line.
    private static func privateKey(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let line = bytes[start...].prefix(while: { $0 != UInt8(ascii: "\n") }).prefix(80)
        return String(decoding: line, as: UTF8.self).contains("PRIVATE KEY") ? line.endIndex : nil
    }

    /// `Authorization: Basic …` with base64 behind it.
    private static func basic(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let rest = bytes[start...].drop { $0 != UInt8(ascii: ":") }.dropFirst().drop { $0 == 0x20 }
        guard rest.prefix(6).map(\.lowerCased) == Array("basic ".utf8) else { return nil }
        let code = rest.dropFirst(6).drop { $0 == 0x20 }
            .prefix { $0.isLetterOrDigit || "+/=-_".utf8.contains($0) }
        let isCode = code.contains { $0.isDigit || $0 == UInt8(ascii: "=") || $0.lowerCased != $0 }
        return code.count >= 8 && isCode ? code.endIndex : nil
    }

    /// An address with the token of a channel in it.
    private static func webhook(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let path = bytes[start...].prefix { $0.isInToken || "./".utf8.contains($0) }
        let parts = path.split(separator: UInt8(ascii: "/"))
        return parts.count > 4 && parts.last.map { $0.count >= 20 } == true ? path.endIndex : nil
    }

    /// `SG.`, and two parts with a full stop between them.
    private static func sendGrid(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let first = bytes[(start + 3)...].prefix(while: \.isInToken)
        guard first.count >= 16, bytes[first.endIndex...].first == UInt8(ascii: ".") else { return nil }
        let second = bytes[(first.endIndex + 1)...].prefix(while: \.isInToken)
        return second.count >= 16 ? second.endIndex : nil
    }

    /// `name=value` pairs, one with a value of eight signs at least, up to the end of the line.
    private static func cookie(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let pairs = line.drop { $0 != UInt8(ascii: ":") }.dropFirst().split(separator: UInt8(ascii: ";"))
        let isCookie = pairs.contains { pair in
            guard let sign = pair.firstIndex(of: UInt8(ascii: "=")) else { return false }
            let name = pair[..<sign].drop { $0 == UInt8(ascii: " ") }
            let value = pair[(sign + 1)...].prefix { $0 > UInt8(ascii: " ") }
            return !name.isEmpty && name.allSatisfy(\.isInToken) && value.count >= 8
        }
        return isCookie ? line.endIndex : nil
    }
}

extension UInt8 {
    /// Letters, digits, `_` and `-`: base64url, and what most tokens are made of.
    var isInToken: Bool {
        isLetterOrDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
    }
}
