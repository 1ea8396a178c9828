import DossierKit

extension Phrases.PromptWords {
    static let japanese = Phrases.PromptWords(
        strength: {
            switch $0 {
            case .recorded: "記録あり（出典が両者をともに示す）"
            case .claimed: "申告のみ（投稿者による）"
            case .inferred: "推定（編者による）"
            case .unknown: "不明"
            }
        },
        wording: {
            switch $0 {
            case .verbatim: "原文どおり"
            case .excerpt: "抜粋"
            case .none: "なし"
            }
        },
        sourceWording: {
            switch $0 {
            case .full: "全文"
            case .part: "一部"
            case .none: "なし"
            case .unknown: "不明"
            }
        },
        availability: {
            switch $0 {
            case .hosted: "本記録に収録"
            case .linked: "リンクあり"
            case .lost: "消失"
            case .withheld: "掲載見合わせ"
            case .none: "動画なし"
            case .unknown: "不明"
            }
        },
        facet: { $0.japaneseName },
        byFacet: { "\($0.japaneseName)別" },
        notRecorded: "記録なし",
        noValue: "なし",
        length: {
            switch $0 {
            case .upTo5: "5秒以内"
            case .upTo10: "5秒超10秒以内"
            case .upTo20: "10秒超20秒以内"
            case .upTo60: "20秒超60秒以内"
            case .longer: "60秒超"
            }
        },
        seconds: { "\($0)秒" },
        words: {
            switch $0 {
            case .verbatim: "プロンプト"
            case .excerpt: "プロンプトの抜粋"
            case .none: "プロンプト"
            }
        },
        outputs: "動画",
        output: { "動画\($0)" },
        noOutputs: "動画の記録はない。",
        watch: "公開元で見る",
        captions: "字幕ファイル",
        similar: "似たプロンプト",
        details: "記録の内容")
}

extension Facet {
    fileprivate var japaneseName: String {
        switch self {
        case .period: "時期"
        case .creator: "作成者・投稿者"
        case .availability: "動画の所在"
        case .model: "モデル"
        case .tag: "題材"
        case .duration: "長さ"
        case .attribution: "プロンプトと動画の結びつき"
        case .wording: "掲載した文言"
        case .resolution: "解像度"
        case .aspect: "縦横比"
        case .warning: "注意"
        case .language: "言語"
        case .source: "出典"
        }
    }
}
