import DossierKit
import HTML

extension Frame {
    /// The form of the search, for all kinds or one, and the list of what was found.
    ///
    /// Without the script nothing of it is there to see: it can do nothing then. The words that the script says
    /// stand in the form, in the page's language. The rest of the page stands behind it, and makes room for the
    /// results while there is a question.
    func finder(for kind: Kind?) -> HTML {
        let words = phrases.search
        return """
            <form class="finder" role="search"\(kind.map { Attribute("data-kind", $0.rawValue) }) hidden>
            <p><label for="finder_words">\(kind == .prompt ? words.promptWords : words.words)</label>
            <input type="search" id="finder_words" name="words" autocomplete="off" autocapitalize="none" spellcheck="false" \
            aria-describedby="finder_hint"></p>
            <p><label for="finder_order">\(words.order)</label>
            <select id="finder_order" name="order">\(orders(of: kind).map(option))</select></p>
            \(kind == nil ? kindChoice : filters)
            <p id="finder_hint" class="hint">\(words.hint)</p>
            \(found)
            </form>
            <div id="finder_results" role="region" aria-label="\(words.results)" hidden>
            <ol class="hits"></ol>
            <button type="button">\(words.more)</button>
            </div>

            """
    }

    /// The kinds to choose from; the script adds nothing to them.
    private var kindChoice: HTML {
        """
        <p><label for="finder_kind">\(phrases.search.kind)</label>
        <select id="finder_kind" name="kind">\(option("", phrases.search.any))\
        \(site.kinds.map { option($0.rawValue, phrases.kinds.name($0)) })</select></p>
        """
    }

    /// The values of facets can be many: the script fills them in when they are asked for.
    private var filters: HTML {
        """
        <details class="filters"><summary>\(phrases.search.filters)</summary><div data-any="\(phrases.search.any)"></div></details>
        """
    }

    /// Where the script says how many were found, with the words for it.
    private var found: HTML {
        let words = phrases.search
        return """
            <p class="found" data-one="\(words.one)" data-many="\(words.many)" data-none="\(words.none)" \
            data-short="\(words.tooShort)" data-failed="\(words.failed)" data-looking="\(words.isLooking)">\
            <span role="status"></span> <button type="reset" hidden>\(words.clear)</button></p>
            """
    }

    /// The orders by their names in an address; the first needs none.
    private func orders(of kind: Kind?) -> [(value: String, name: String)] {
        let words = phrases.search
        guard kind == .prompt else { return [("", words.byFit), ("listed", words.byNumber)] }
        return [
            ("", words.byFit), ("oldest", words.byDate), ("newest", words.newestFirst),
            ("title", words.byTitle),
            ("shortest", words.shortestFirst), ("longest", words.longestFirst),
        ]
    }

    private func option(_ value: String, _ name: String) -> HTML {
        "<option value=\"\(value)\">\(name)</option>"
    }
}
