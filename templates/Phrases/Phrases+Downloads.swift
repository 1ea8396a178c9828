extension Phrases {
    /// Words for the files in which prompts can be had, besides the names of formats.
    struct Downloads: Sendable {
        /// A prompt's own words as a file.
        let text: String
        /// Before the files of one prompt, and of all.
        let one: String
        let all: String
        let lines: String
        let schema: String
        let package: String
        /// The name of the feed of added prompts.
        let feed: String
    }
}

extension Phrases.Downloads {
    static let english = Phrases.Downloads(
        text: "Text", one: "Download:", all: "Download all:", lines: "JSON lines", schema: "schema",
        package: "data package", feed: "Feed of added prompts (Atom)")

    static let japanese = Phrases.Downloads(
        text: "テキスト", one: "ダウンロード：", all: "全件をダウンロード：", lines: "JSON（1行1件）",
        schema: "スキーマ", package: "データパッケージ", feed: "新着プロンプトのフィード（Atom）")
}
