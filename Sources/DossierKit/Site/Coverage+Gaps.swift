/// The questions that find gaps. Those that rules ask as well stand with the rules.
extension Coverage {
    static func claims(of dossier: Dossier) -> [Gap: Share] {
        let facts = dossier.claims.all.filter { $0.type == .fact }
        let origins = SourceOrigins(dossier.sources.all)
        let hearing = Hearing(dossier.replies.all)
        return [
            .noEvidence: Share(of: facts, where: \.evidence.isEmpty),
            .noSupport: Share(of: facts) { !$0.evidence.isEmpty && $0.support.isEmpty },
            .oneSource: Share(of: facts) { $0.supportingSources.count == 1 },
            .oneOrigin: Share(of: facts) { origins.onlyOrigin(of: $0) != nil },
            .noReply: Share(of: facts.filter { !$0.names.isEmpty }) { !hearing.unheard(in: $0).isEmpty },
        ]
    }

    static func sources(of dossier: Dossier) -> [Gap: Share] {
        let sources = dossier.sources.all
        var cited: Set<Slug> = []
        for list in dossier.lists { list.forEach { cited.formUnion($0.citedSources) } }
        return [
            .notSeen: Share(of: sources) { $0.seen == .notSeen },
            .uncited: Share(of: sources) { !cited.contains($0.slug) },
            .noCopy: Share(of: sources.filter(\.isOnWeb), where: \.lacksCopy),
            .lost: Share(of: sources.filter { $0.gone != nil }, where: \.lacksCopy),
            .accessUnknown: Share(of: sources.filter(\.isOnWeb)) { ($0.accessed ?? .unknown) == .unknown },
        ]
    }

    /// The records with a quotation that was not looked up, and how many quotations these are, each counted
    /// once a source.
    static func quotations(of dossier: Dossier) -> (records: Share, quotations: (count: Int, total: Int)) {
        var (unchecked, quoting): ([RecordID], Int) = ([], 0)
        var (all, open): (Set<QuotedWords>, Set<QuotedWords>) = ([], [])
        for list in dossier.lists {
            list.forEach { record in
                let words = Set(record.quotations)
                if words.isEmpty { return }
                let unknown = words.filter { dossier.quoteChecks.check(of: $0.words, in: $0.source) == nil }
                quoting += 1
                if !unknown.isEmpty { unchecked.append(record.id) }
                all.formUnion(words)
                open.formUnion(unknown)
            }
        }
        return (Share(unchecked, of: quoting), (open.count, all.count))
    }

    /// Nothing for a dossier of one language.
    static func translations(of dossier: Dossier) -> [Gap: Share] {
        var (lacking, texts): ([RecordID], Int) = ([], 0)
        var (old, written): ([RecordID], Int) = ([], 0)
        for list in dossier.lists {
            list.forEach { record in
                let translations = dossier.translations[record.id].filter { $0.texts > 0 }
                guard !translations.isEmpty else { return }
                texts += 1
                if translations.contains(where: { !$0.isComplete }) { lacking.append(record.id) }
                if translations.contains(where: \.isWritten) { written += 1 }
                if translations.contains(where: { $0.isStale == true }) { old.append(record.id) }
            }
        }
        return [.untranslated: Share(lacking, of: texts), .outdated: Share(old, of: written)]
    }

    static func others(of dossier: Dossier) -> [Gap: Share] {
        let edition = dossier.settings.edition
        let late = { (dates: [When]) in dates.contains { $0.date(after: edition) != nil } }
        return [
            .notAsked: Share(of: dossier.replies.all) {
                $0.outcome == .notAsked || $0.outcome == .publicStatementOnly
            },
            .constructed: Share(of: dossier.counterarguments.all, where: \.isConstructed),
            .disputed: Share(of: dossier.events.all) { $0.certainty == .disputed },
            .afterEdition: Share(of: dossier.statements.all) { late([$0.given]) }
                + Share(of: dossier.sources.all) { late([$0.accessed, $0.published].compactMap { $0 }) }
                + Share(of: dossier.events.all) { late([$0.when] + $0.accounts.map(\.when)) },
        ]
    }
}

extension Source {
    /// True for a source that is on the web, or was.
    var isOnWeb: Bool { url != nil || gone != nil }

    /// True for one of them of which no copy is archived, so that readers may find nothing.
    var lacksCopy: Bool { isOnWeb && archived == nil }
}
