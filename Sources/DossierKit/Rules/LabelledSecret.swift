/// Secrets that are told by the name before them: `password: …`, `OPENAI_API_KEY=…`, `?access_token=…`.
///
/// A sentence about a password has no such value: it must look made by chance, with digits among its letters.
struct LabelledSecret {
    let range: Range<Int>
    let kind: Secret

    /// The secret behind the `=` or `:` at a place; nil where there is none.
    init?(behind sign: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        guard let kind = LabelledSecret.kind(before: sign, in: bytes) else { return nil }
        let isAssigned = bytes[sign] == UInt8(ascii: "=")
        var start = sign + 1
        while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        let isSpaced = start > sign + 1
        if start < bytes.count, isQuote(bytes[start]) { start += 1 }
        let value = bytes[start...].prefix { $0 > 0x20 && $0 < 0x7F && !"\"'`&,;<>()[]{}|".utf8.contains($0) }
        guard LabelledSecret.isRandom(value, isMixed: !isAssigned || isSpaced, kind) else { return nil }
        range = start..<value.endIndex
        self.kind = kind
    }

    /// What the word before a sign names.
    private static func kind(before sign: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Secret? {
        var end = sign
        while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
        if end > 0, isQuote(bytes[end - 1]) { end -= 1 }
        guard end > 2, lastLetters.contains(bytes[end - 1] | 0x20) else { return nil }
        var start = end
        while start > 0, end - start < 48, bytes[start - 1].isInToken { start -= 1 }
        let name = String(
            decoding: bytes[start..<end].map { $0 == 0x2D ? 0x5F : $0.lowerCased }, as: UTF8.self)
        if name == "sig", bytes[sign] == UInt8(ascii: "=") { return .azure }
        return names.first { name.hasSuffix($0.name) }?.kind
    }

    private static let names: [(name: String, kind: Secret)] =
        ["password", "passwd", "pwd", "passphrase"].map { ($0, .password) }
        + ["api_key", "apikey", "secret_key", "private_key", "access_key"].map { ($0, .key) }
        + ["access_token", "auth_token", "refresh_token", "api_token", "client_secret"].map { ($0, .token) }

    private static let lastLetters = Set(names.compactMap(\.name.utf8.last) + [UInt8(ascii: "g")])

    /// Eight signs or more with letters and digits; where a sentence could say it, of three sorts or with several
    /// digits between the letters. No variable of a shell and no place for a value has such a form.
    private static func isRandom(
        _ value: Slice<UnsafeBufferPointer<UInt8>>, isMixed: Bool, _ kind: Secret
    ) -> Bool {
        guard let first = value.first, !"$%*".utf8.contains(first), value.count >= (kind == .azure ? 30 : 8),
            value.contains(where: \.isDigit), value.contains(where: \.isLetter),
            !String(decoding: value, as: UTF8.self).lowercased().contains("your")
        else { return false }
        if value.starts(with: "http".utf8) { return false }
        guard isMixed else { return true }
        let isSmall = value.contains { $0.isLetter && $0.lowerCased == $0 }
        let isCapital = value.contains { $0.lowerCased != $0 }
        let hasSign = value.contains { !$0.isLetterOrDigit && !".-:/_".utf8.contains($0) }
        let turns = zip(value, value.dropFirst()).count {
            $0.isDigit != $1.isDigit && $0.isInToken && $1.isInToken
        }
        return [isSmall, isCapital, hasSign].count { $0 } > 1
            || turns > 2 && !value.contains(UInt8(ascii: "-"))
    }
}

private func isQuote(_ byte: UInt8) -> Bool { "\"'`".utf8.contains(byte) }

/// The place behind the password or cookie of a command: `curl -u user:pass`, `curl -b 'session=…'`.
func endOfCurl(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
    let words = line.split { $0 == 0x20 || $0 == UInt8(ascii: "`") }
    for (option, word) in zip(words, words.dropFirst()) {
        let value = word.filter { !isQuote($0) }
        let name = String(decoding: option, as: UTF8.self)
        let sign: UInt8
        switch name {
        case "-u", "--user": sign = UInt8(ascii: ":")
        case "-b", "--cookie": sign = UInt8(ascii: "=")
        default: continue
        }
        guard let place = value.firstIndex(of: sign) else { continue }
        let secret = value[(place + 1)...]
        let isWritten = !"$<{%*".utf8.contains(secret.first ?? 0x24) && secret.allSatisfy { $0 < 0x7F }
        if isWritten, secret.count >= (sign == UInt8(ascii: ":") ? 4 : 8) { return word.endIndex }
    }
    return nil
}
