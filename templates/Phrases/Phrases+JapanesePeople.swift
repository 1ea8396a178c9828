import DossierKit

extension Phrases.PeopleWords {
    static let japanese = Phrases.PeopleWords(
        party: {
            switch $0 {
            case .person: "人物"
            case .group: "グループ"
            case .company: "企業"
            case .unnamed: "匿名・筆名"
            case .persona: "架空の人物"
            }
        },
        stance: {
            switch $0 {
            case .for: "支持"
            case .against: "反対"
            case .mixed: "賛否両面"
            case .neutral: "中立"
            case .unknown: "立場不明"
            case .predates: "抗議以前"
            }
        },
        consent: {
            switch $0 {
            case .publishedElsewhere: "ほかの場で公表済み"
            case .given: "本人が同意"
            case .anonymousAgreed: "名を伏せての掲載に本人が同意"
            }
        },
        outcome: {
            switch $0 {
            case .notAsked: "回答を求めていない"
            case .publicStatementOnly: "回答を求めていない（公の発言のみ）"
            case .answered: "回答あり"
            case .declined: "回答を拒否"
            case .noAnswer: "求めたが回答なし"
            case .pending: "求めて回答待ち"
            }
        },
        verification: {
            switch $0 {
            case .signedFile: "鍵による電子署名"
            case .twoWayLink: "署名者自身のページからのリンク"
            case .emailDomain: "所属組織のメール"
            case .inPerson: "対面での署名"
            case .vouched: "ほかの人の保証"
            case .platformCommit: "書簡を公開したアカウントの記入"
            case .selfDeclared: "署名者自身の申告"
            case .namedByOrganisers: "主催者の記載"
            case .unverified: "未確認"
            }
        },
        countedOnly: "人数のみ（名前なし）",
        pseudonym: "変名",
        statement: { "\($0)の発言（\($1)）" },
        reply: { "\($0)の回答" },
        correction: { date, page in
            page.map { "\(date)の訂正：\($0)" } ?? "\(date)の訂正"
        })
}
