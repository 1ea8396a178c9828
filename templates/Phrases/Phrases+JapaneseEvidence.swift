import DossierKit

extension Phrases.EvidenceWords {
    static let japanese = Phrases.EvidenceWords(
        form: { $0.japaneseName },
        standing: {
            switch $0 {
            case .primary: "一次出典"
            case .secondary: "二次出典"
            case .tertiary: "三次出典"
            }
        },
        seen: {
            switch $0 {
            case .full: "全文"
            case .excerpt: "抜粋"
            case .copy: "転載・写し"
            case .relayed: "伝聞"
            case .titleOnly: "題名のみ"
            case .notSeen: "未見"
            }
        },
        claimForm: {
            switch $0 {
            case .fact: "事実"
            case .interpretation: "解釈"
            case .value: "価値判断"
            case .demand: "要求"
            case .prediction: "予測"
            }
        },
        status: {
            switch $0 {
            case .asserted: "主張のみ"
            case .supported: "裏づけあり"
            case .disputed: "争いあり"
            case .refuted: "反証あり"
            case .unverifiable: "検証不能"
            }
        },
        relation: {
            switch $0 {
            case .supports: "次の主張を裏づける"
            case .rebuts: "次の主張を否定する"
            case .undercuts: "次の主張の裏づけを崩す"
            case .qualifies: "次の主張を限定する"
            case .restates: "次の主張を言い換える"
            }
        },
        inverse: {
            switch $0 {
            case .supports: "次の主張に裏づけられる"
            case .rebuts: "次の主張に否定される"
            case .undercuts: "次の主張に裏づけを崩される"
            case .qualifies: "次の主張に限定される"
            case .restates: "次の主張に言い換えられる"
            }
        },
        certainty: {
            switch $0 {
            case .confirmed: "確認済み"
            case .reported: "伝えられているが未確認"
            case .disputed: "争いあり"
            }
        },
        correction: {
            switch $0 {
            case .factual: "事実"
            case .wording: "表現"
            case .attribution: "発言者・出所"
            case .number: "数値"
            case .addition: "追加"
            }
        },
        letter: {
            switch $0 {
            case .fullText: "これは書簡の全文である。"
            case .account: "これは編者の言葉による書簡の要約であり、書簡の本文ではない。"
            }
        },
        aim: {
            switch $0 {
            case .letter: "書簡全体"
            case .act: "行為"
            case .press: "報道"
            }
        })
}

extension Source.Form {
    fileprivate var japaneseName: String {
        switch self {
        case .article: "記事"
        case .articleJournal: "学術誌の論文"
        case .articleMagazine: "雑誌記事"
        case .articleNewspaper: "報道記事"
        case .bill: "法案"
        case .book: "書籍"
        case .broadcast: "放送"
        case .chapter: "書籍の一章"
        case .dataset: "データセット"
        case .document: "文書"
        case .hearing: "公聴会"
        case .interview: "インタビュー"
        case .legalCase: "裁判例"
        case .legislation: "法令"
        case .manuscript: "原稿"
        case .motionPicture: "映画・動画"
        case .pamphlet: "小冊子"
        case .personalCommunication: "私信"
        case .post: "投稿"
        case .postWeblog: "ブログ記事"
        case .report: "報告書"
        case .software: "ソフトウェア"
        case .song: "楽曲"
        case .speech: "講演・演説"
        case .thesis: "学位論文"
        case .webpage: "ウェブページ"
        }
    }
}
