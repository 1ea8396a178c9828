import DossierKit
import HTML

extension Frame {
    /// The languages in which the page's own texts are to be had: all for a list, whose words are the look's.
    var ownLanguages: [LanguageTag] { site.languages(of: page.route.place) }

    /// Ways to the same page in the dossier's other languages; nothing for a dossier of one.
    var languageSwitch: HTML {
        let others = settings.languages.all.filter { $0 != language }
        if others.isEmpty { return .empty }
        let own = ownLanguages
        let links = others.map { tag -> HTML in
            """
            <li><a href="\(site.address(ofSamePageIn: tag, from: page))" lang="\(tag.description)"\
            \(hreflang(tag, among: own))>\(phrasebook[tag].translations.ownName)</a></li>

            """
        }
        return """
            <nav class="languages" aria-label="\(phrases.translations.otherLanguages)">
            <ul>
            \(links)</ul>
            </nav>

            """
    }

    /// What tells a program that the page is there in another language; nil where either of the two is a page that is
    /// not translated, so that both are in one.
    private func hreflang(_ tag: LanguageTag, among own: [LanguageTag]) -> Attribute? {
        own.contains(language) && own.contains(tag) ? Attribute("hreflang", tag.description) : nil
    }

    /// For search engines, which want whole addresses: the page in each language that it really is in.
    var alternates: HTML? {
        let own = ownLanguages
        guard own.count > 1, own.contains(language) else { return nil }
        let links = own.compactMap { tag in
            site.absoluteAddress(ofSamePageIn: tag, from: page).map { alternate(tag.description, $0) }
        }
        let standard = own.contains(settings.languages.first) ? settings.languages.first : own[0]
        let fallback = site.absoluteAddress(ofSamePageIn: standard, from: page)
        return "\(links)\(fallback.map { alternate("x-default", $0) })"
    }

    private func alternate(_ tag: String, _ address: WebAddress) -> HTML {
        "<link rel=\"alternate\" hreflang=\"\(tag)\" href=\"\(address)\">\n"
    }

    /// The page's own address for search engines; that of the original where the page is not translated.
    var canonicalAddress: WebAddress? {
        let own = ownLanguages
        let tag = own.contains(language) ? language : own.first ?? language
        return site.absoluteAddress(ofSamePageIn: tag, from: page)
    }

    /// What is to be said of the page's translation: that there is none, or parts of one, or an old one.
    var translationNotice: HTML {
        guard let record, let head, let translation = dossier.translations[record, language] else {
            return .empty
        }
        let (words, source) = (phrases.translations, phrases.kinds.language(head.textLanguage))
        var notices: [String] = []
        if translation.isMissing {
            notices.append(words.untranslated(source))
        } else if !translation.isComplete {
            notices.append(words.partly(source))
        }
        if translation.isStale == true { notices.append(words.outdated(source)) }
        let link = original(head, source)
        return HTML.join(notices.map { "<p class=\"notice\">\($0)\(phrases.marks.gap)\(link)</p>\n" })
    }

    private func original(_ head: RecordHead, _ source: String) -> HTML {
        """
        <a href="\(site.address(ofSamePageIn: head.textLanguage, from: page))"\
        \(hreflang(head.textLanguage, among: ownLanguages))>\(phrases.translations.original(source))</a>
        """
    }

    /// Who translated the page's record, and how far that was looked over; nothing for an original.
    var translationState: HTML? {
        guard let record, let head, let translation = dossier.translations[record, language],
            !translation.isMissing, translation.hasTexts
        else { return nil }
        let (words, gap) = (phrases.translations, phrases.marks.gap)
        let source = phrases.kinds.language(head.textLanguage)
        let standing = words.standing(translation.standing, source)
        return """
            <p>\(standing)\(translation.translator.map { "\(gap)\(words.translator($0))" })\(gap)\(original(head, source))</p>

            """
    }
}
