extension LanguageTag {
    /// The locale of Open Graph, `ja_JP` for `ja-JP`; nil for a tag without a region (BCP 47, section 2.2.4).
    package var locale: String? {
        let parts = description.split(separator: "-")
        // What stands behind a single letter or digit is an extension, and names no region.
        let region = parts.dropFirst().prefix { $0.utf8.count > 1 }.first { part in
            part.utf8.count == 2 || part.utf8.count == 3 && part.utf8.allSatisfy { (48...57).contains($0) }
        }
        return region.map { "\(parts[0])_\($0.uppercased())" }
    }
}
