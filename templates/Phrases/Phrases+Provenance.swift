import HTML

extension Phrases {
    /// What the page of a prompt says of the way from its words to the video that is shown.
    struct Provenance: Sendable {
        /// The heading of the steps.
        let heading: String
        let written: String
        let made: String
        let posted: String
        /// A step by the number of the video that it is about.
        let output: @Sendable (Int) -> String
        let by: @Sendable (_ who: HTML) -> HTML
        let noAuthor: String
        let noTime: String
        let noModel: String
        let noPoster: String
        /// The heading of words of others in the page's language.
        let translation: String
    }
}

extension Phrases.Provenance {
    static let english = Phrases.Provenance(
        heading: "How it came here",
        written: "Written",
        made: "Made into a video",
        posted: "Posted",
        output: { "Video \($0)" },
        by: { "by \($0)" },
        noAuthor: "author not recorded",
        noTime: "time not recorded",
        noModel: "model not recorded",
        noPoster: "by whom is not recorded",
        translation: "Translation")

    static let japanese = Phrases.Provenance(
        heading: "掲載までの経緯",
        written: "プロンプトの作成",
        made: "動画の生成",
        posted: "投稿",
        output: { "動画\($0)" },
        by: { "\($0)による" },
        noAuthor: "作成者の記録なし",
        noTime: "時期の記録なし",
        noModel: "モデルの記録なし",
        noPoster: "投稿者の記録なし",
        translation: "プロンプトの翻訳")
}
