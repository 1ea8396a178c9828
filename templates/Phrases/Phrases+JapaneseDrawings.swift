import DossierKit

extension Phrases.Drawings {
    static let japanese = Phrases.Drawings(
        region: "図",
        claim: "主張",
        objection: "反論",
        link: {
            switch $0 {
            case .supports: "裏づける"
            case .contradicts: "反する"
            case .rebuts: "否定する"
            case .undercuts: "裏づけを崩す"
            case .answers: "応答"
            }
        },
        wholeArgument: "根拠と反論の全体",
        mapTitle: { "根拠と反論の図：\($0)" },
        mapDescription: { "主張を裏づける根拠\(grouped($0))件を上に、反する根拠\(grouped($1))件を下に並べた図。" },
        mapAlternative: {
            """
            主張を裏づける根拠\(grouped($0))件を上に、反する根拠\(grouped($1))件を下に\($2 ? "、応答を右に" : "")並べた図。\
            下の一覧に、同じ内容を同じ順序で示す。
            """
        },
        moreBelow: { "ほか\(grouped($0))件は下の一覧にある" },
        mapCaption: "図だけを開くと、それぞれの枠から該当するページに移動できる。同じ内容を下の一覧にも示す。",
        timelineTitle: "時間軸に並べた出来事",
        timelineDescription: { "\($1)年から\($2)年までの出来事\(grouped($0))件。" },
        timelineAlternative: {
            "\($1)年から\($2)年までの時間軸に、出来事\(grouped($0))件の印を並べた図。同じ内容を下の一覧にも示す。"
        },
        timelineCaption: "図だけを開くと、それぞれの印からその出来事のページに移動できる。同じ内容を下の一覧にも示す。",
        day: { "\($0)の時間ごとの経過（\(japaneseZone(of: $1))）" },
        noHour: "時刻不明",
        form: {
            switch $0 {
            case .plain: "日まで分かるもの"
            case .hollow: "白抜き：おおよそ、または不確かなもの"
            case .span: "期間、または月や年までしか分からないもの"
            case .disputed: "出典が食い違うもの"
            }
        },
        undated: { "日付不明の出来事\(grouped($0))件には印がない。" },
        coinciding: { "場所が足りないため、\(grouped($0))件の印はほかの印に重なっている。" },
        more: { "ほか\(grouped($0))件は一覧にある" },
        chartTitle: { "\($0)：出典ごとの値" },
        chartAlternative: {
            $0 == $1
                ? "値\(grouped($1))件すべてを示した図。同じ値を下の表にも示す。"
                : "値\(grouped($1))件のうち\(grouped($0))件を示した図。すべての値は下の表にある。"
        },
        chartCaption: "印の横の数字は、表の上から何行目の値かを示す。",
        chartUnnumbered: "印の横に行の番号を示す場所がない。",
        chartHollow: "白抜きの印は、「約」「超」の付く値や範囲など、一つの数では表しきれない値を示す。",
        dayUnknown: "日にち不明")
}
