extension Site {
    /// The record whose text the page at a place shows: its own; the newest version on the letter's list, and the text
    /// of the home page. Nil for other lists.
    public func shownRecord(at place: Route.Place) -> (any Record)? {
        switch place {
        case .record(let id): dossier.record(id)
        case .list(.letter, _): dossier.letters.all.first
        case .home: dossier.homeText
        default: nil
        }
    }

    /// The languages in which the page at a place really is to be had: all for a list, whose words are the look's, and
    /// those of a record that have something of its text. In the others the page is there, and shows the original.
    public func languages(of place: Route.Place) -> [LanguageTag] {
        let languages = dossier.settings.languages
        guard !languages.others.isEmpty, let record = shownRecord(at: place) else { return languages.all }
        return languages.all.filter { tag in
            guard let translation = dossier.translations[record.id, tag] else {
                return tag == record.head.textLanguage
            }
            return !translation.isMissing
        }
    }
}
