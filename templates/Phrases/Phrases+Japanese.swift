import DossierKit
import HTML

extension Phrases {
    /// The interface in Japanese.
    static let japanese = Phrases(
        language: .japanese, marks: .japanese, layout: .japanese, kinds: .japanese, dates: .japanese,
        prompts: .japanese, provenance: .japanese,
        evidence: .japanese, people: .japanese, labels: .japanese, home: .japanese, letter: .japanese,
        argument: .japanese, lists: .japanese, support: .japanese, files: .japanese, addresses: .japanese,
        downloads: .japanese,
        drawings: .japanese,
        translations: .japanese, citing: .japanese, quoting: .japanese, ways: .japanese,
        search: .japanese, media: .japanese, keeping: .japanese, data: .japanese,
        outward: .japanese)
}

/// Words in 「」; those that they quote themselves stand in 『』.
func japaneseQuoted(_ words: String) -> String {
    "「\(words.replacing("「", with: "『").replacing("」", with: "』"))」"
}

extension Phrases.Layout {
    static let japanese = Phrases.Layout(
        skip: "本文へ移動",
        navigation: "本記録の構成",
        breadcrumb: "現在の位置",
        contents: "目次",
        home: "ホーム",
        notes: "出典",
        back: { "引用箇所\($0)へ戻る" },
        copy: "コピー",
        copied: "コピーした",
        original: "元のページ",
        edition: { "\($0)版" },
        changed: { "このページの最終変更：\($0)" },
        digest: { "ハッシュ値：\($0)" },
        licence: { "文章：\($0.text)、データ：\($0.data)、プログラム：\($0.code)" },
        challenge: "このページに異議を唱える",
        noContact: "このページに異議を唱えるための連絡先を、編者はまだ設けていない。",
        cite: { title, publisher, dossier, edition in
            "引用する場合の表記：\(publisher)\(japaneseQuoted(title))『\(dossier)』\(edition)版。"
        },
        notFound: "ページが見つからない",
        notFoundHint: """
            アドレスに誤りがあるか、ページが削除された可能性がある。下のリンクからも見つからない場合は、\
            アドレスを末尾から短くしてみてほしい。
            """,
        moved: "このページは移動した",
        movedTo: { "移動先：\($0)" })
}

extension Phrases.Home {
    static let japanese = Phrases.Home(
        contents: "本記録の内容", stances: "立場別の発言数", support: "裏づけの状況", reading: "読みもの",
        strongestClaim: "最も強い主張", strongestObjection: "最も強い反論")
}

extension Phrases.LetterPhrases {
    static let japanese = Phrases.LetterPhrases(
        version: { "第\($0)稿" },
        point: { number, _ in "論点\(number)" },
        pointMark: { "論点\($0)" },
        versions: "書簡の稿",
        claims: "この論点の主張")
}

extension Phrases.Dates {
    static let japanese = Phrases.Dates(
        date: { date in
            let about = date.isApproximate ? "ごろ" : ""
            var text = "\(date.year)年"
            if let month = date.month { text += "\(month)月" }
            if let day = date.day { text += "\(day)日" }
            if let time = date.time { text += japaneseClock(time) }
            let japan = japanTime(of: date).map { "日本時間\($0)\(about)" }
            let notes = [date.time.map(japaneseZone), japan, date.isUncertain ? "不確か" : nil]
            let known = notes.compactMap { $0 }
            return text + about + (known.isEmpty ? "" : "（\(known.joined(separator: "、"))）")
        },
        between: { "\($0)から\($1)まで" },
        betweenTimes: { "\($0)から\($1)まで" },
        unknown: "日付不明",
        year: { year in japaneseEra(of: year).map { "\(year)年（\($0)）" } ?? "\(year)年" },
        month: { "\($1)年\($0)月" })
}

/// Japan's distance from UTC, in minutes.
private let japan = 9 * 60

/// `8時5分`.
private func japaneseClock(_ time: PartialDate.Time) -> String {
    "\(time.minutes / 60)時\(time.minutes % 60)分"
}

/// The zone in which a time was written: `UTC−5`, `UTC+5:30`, with a minus sign, not a hyphen.
func japaneseZone(of time: PartialDate.Time) -> String {
    if time.offset == japan { return "日本時間" }
    if time.offset == 0 { return "UTC" }
    let (hours, minutes) = abs(time.offset).quotientAndRemainder(dividingBy: 60)
    let rest = minutes == 0 ? "" : minutes < 10 ? ":0\(minutes)" : ":\(minutes)"
    return "UTC\(time.offset < 0 ? "−" : "+")\(hours)\(rest)"
}

/// The time that it was in Japan, and of its date what is different there; nil for a time of Japan and for none.
private func japanTime(of date: PartialDate) -> String? {
    guard date.time?.offset != japan, let there = date.shifted(toOffset: japan), let time = there.time,
        let month = there.month, let day = there.day
    else { return nil }
    let clock = japaneseClock(time)
    if there.year != date.year { return "\(there.year)年\(month)月\(day)日\(clock)" }
    if month != date.month { return "\(month)月\(day)日\(clock)" }
    return day == date.day ? clock : "\(day)日\(clock)"
}

/// The year as Japan counts it since 1989, when Heisei began on 8 January; Reiwa began on 1 May 2019.
private func japaneseEra(of year: Int) -> String? {
    switch year {
    case 1989: "昭和64年・平成元年"
    case 1990...2018: "平成\(year - 1988)年"
    case 2019: "平成31年・令和元年"
    case 2020...: "令和\(year - 2018)年"
    default: nil
    }
}
