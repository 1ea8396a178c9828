import DossierKit
import HTML

extension Phrases.Kinds {
    static let japanese = Phrases.Kinds(
        name: { $0.japaneseName },
        summary: { $0.japaneseSummary },
        count: { kind, number in
            switch kind {
            case .letter: "全\(grouped(number))\(kind.japaneseCounter)"
            case .event: "出来事\(grouped(number))\(kind.japaneseCounter)"
            case .party: "関係者\(grouped(number))\(kind.japaneseCounter)"
            case .page: "\(grouped(number))\(kind.japaneseCounter)"
            default: "\(kind.japaneseName)\(grouped(number))\(kind.japaneseCounter)"
            }
        },
        list: { HTML.join($0, separator: "、") },
        quoted: { japaneseQuoted($0) },
        language: { japaneseLanguages[$0.description] ?? $0.description })
}

private let japaneseLanguages = [
    "ar": "アラビア語", "de": "ドイツ語", "en": "英語", "es": "スペイン語", "fr": "フランス語", "it": "イタリア語",
    "ja": "日本語", "ko": "韓国語", "nl": "オランダ語", "pl": "ポーランド語", "pt": "ポルトガル語", "ru": "ロシア語",
    "tr": "トルコ語", "uk": "ウクライナ語", "zh": "中国語",
]

extension Kind {
    /// The word behind a number of records of the kind.
    var japaneseCounter: String {
        switch self {
        case .letter: "稿"
        case .signatory: "人"
        case .figure: "項目"
        case .page: "ページ"
        case .claim, .statement, .counterargument, .prompt, .source, .event, .party, .reply, .correction: "件"
        }
    }

    fileprivate var japaneseName: String {
        switch self {
        case .letter: "書簡"
        case .claim: "主張"
        case .statement: "発言"
        case .counterargument: "反論"
        case .prompt: "プロンプト"
        case .source: "出典"
        case .event: "年表"
        case .party: "関係者"
        case .signatory: "署名者"
        case .reply: "回答"
        case .figure: "数値"
        case .correction: "訂正"
        case .page: "ページ"
        }
    }

    fileprivate var japaneseSummary: String {
        switch self {
        case .letter: "書簡が述べることを、論点ごとに示す。"
        case .claim: "書簡の主張を一文ずつ、裏づける根拠、反する根拠とともに示す。"
        case .statement: "公の場での発言を、発言者の立場ごとにまとめる。"
        case .counterargument: "唱える人と同じ強さで示した反論と、それに対する応答を並べる。"
        case .prompt: "プロンプトと、それを使って作られた動画を、分かっている範囲で示す。"
        case .source: "引用したすべての出典と、それぞれをどこまで読んだかを示す。"
        case .event: "出来事を起きた順に並べる。日付は、出典に示された以上に細かくは記さない。"
        case .party: "本件に関わる人物、グループ、企業を挙げる。"
        case .signatory: "書簡に記された名前と、それぞれの署名を示すものを挙げる。"
        case .reply: "批判された側の回答と、回答を求めたかどうかを示す。"
        case .figure: "出典が示す数値と、その値を示す出典を並べる。"
        case .correction: "本記録や出典で公にされ、その後正しくないと分かったことについて、元の記述、現在分かっていること、その理由を示す。"
        case .page: "本記録についての説明と、作成の経緯。"
        }
    }
}
