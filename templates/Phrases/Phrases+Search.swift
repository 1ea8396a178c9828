extension Phrases {
    /// What the search says, on its own page and on the list of prompts.
    struct Search: Sendable {
        let title: String
        let summary: String
        /// Before the lists of all records, for those who do without the search and those for whom it does not run.
        let withoutScript: String
        let words: String
        let promptWords: String
        let hint: String
        let order: String
        let byFit: String
        let byNumber: String
        let byDate: String
        let newestFirst: String
        let byTitle: String
        let shortestFirst: String
        let longestFirst: String
        let filters: String
        let kind: String
        /// The value of a filter that lets all through.
        let any: String
        let results: String
        /// How many were found; `0` stands for the number.
        let one: String
        let many: String
        let none: String
        let more: String
        let clear: String
        /// Said behind the number when so many words begin with the last letters that not all were looked for.
        let tooShort: String
        /// Said when a file of the index cannot be loaded.
        let failed: String
        let isLooking: String
    }
}

extension Phrases.Search {
    static let english = Phrases.Search(
        title: "Search",
        summary:
            "Find words on all pages. The search runs in your browser: nothing that you type leaves your machine.",
        withoutScript: "Every record stands in one of these lists, which need no script:",
        words: "Words in the dossier",
        promptWords: "Words in the prompts",
        hint: "All words must occur; the last may be a beginning. Quotation marks keep words together.",
        order: "Order",
        byFit: "Best match",
        byNumber: "As listed",
        byDate: "Oldest first",
        newestFirst: "Newest first",
        byTitle: "By title",
        shortestFirst: "Shortest first",
        longestFirst: "Longest first",
        filters: "Filters",
        kind: "Kind",
        any: "All",
        results: "Results",
        one: "1 found",
        many: "0 found",
        none: "Nothing found",
        more: "Show more",
        clear: "Clear",
        tooShort: " – many words begin like this, and not all were looked for: type more letters.",
        failed: "The index could not be loaded; the lists below have everything.",
        isLooking: "Looking …")

    static let japanese = Phrases.Search(
        title: "検索",
        summary: "本記録の全ページをブラウザ内で検索する。入力した言葉が外部に送信されることはない。",
        withoutScript: "すべての記録は次の一覧に載っている。スクリプトは要らない。",
        words: "検索語（本記録全体）",
        promptWords: "検索語（プロンプト）",
        hint: "すべての語を含むものを検索する。最後の語は途中まででもよい。引用符（「」など）で囲んだ部分は、ひと続きの語句として検索する。",
        order: "並び順",
        byFit: "関連度順",
        byNumber: "一覧順",
        byDate: "古い順",
        newestFirst: "新しい順",
        byTitle: "題名順",
        shortestFirst: "短い順",
        longestFirst: "長い順",
        filters: "絞り込み",
        kind: "種類",
        any: "すべて",
        results: "検索結果",
        one: "1件",
        many: "0件",
        none: "該当なし",
        more: "さらに表示",
        clear: "条件を消去",
        tooShort: "（この文字で始まる語が多く、一部しか検索していない。続きを入力すると、すべてを検索できる。）",
        failed: "索引を読み込めなかった。すべての記録は下の一覧から見られる。",
        isLooking: "検索中…")
}
