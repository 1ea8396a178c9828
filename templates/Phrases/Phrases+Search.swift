extension Phrases {
    /// What the search says, on its own page and on the list of prompts.
    struct Search: Sendable {
        let title: String
        let summary: String
        /// What the page offers to those for whom its script does not run.
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
        /// Said when so many words begin with the last letters that not all were looked for.
        let tooShort: String
        /// Said when a file of the index cannot be loaded.
        let failed: String
        let isLooking: String
    }
}

extension Phrases.Search {
    static let english = Phrases.Search(
        title: "Search",
        summary: "Words of all pages, found in the browser: nothing that you type leaves your machine.",
        withoutScript: "Without scripts, every record is reached from these lists:",
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
        tooShort: "Many words begin like this; type more letters to look for all of them.",
        failed: "The index could not be loaded; the lists below have everything.",
        isLooking: "Looking …")

    static let japanese = Phrases.Search(
        title: "検索",
        summary: "全ページの言葉をブラウザの中で探す。入力した内容が外部へ送られることはない。",
        withoutScript: "スクリプトが動かない環境でも、次の一覧からすべての記録にたどり着ける。",
        words: "本記録から探す言葉",
        promptWords: "プロンプトから探す言葉",
        hint: "すべての言葉を含むものを探す。引用符で囲むと、ひと続きの語句として探す。",
        order: "並び順",
        byFit: "一致度順",
        byNumber: "一覧の順",
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
        clear: "条件を消す",
        tooShort: "この文字で始まる語が多い。すべてを探すには、もう少し入力する。",
        failed: "索引を読み込めなかった。下の一覧にはすべての記録がある。",
        isLooking: "検索中…")
}
