import HTML

/// What `data/arguments.json` says: the claims, the objections with their answers, and the statements, joined by
/// references.
///
/// One object with five lists and `dossier`; a field without a value is left out, keys are sorted, and lists
/// stand in the order of the site.
///
///     claims            id, address, text, type, status, status_reason, made_by, names, reply, no_reply,
///                       letter_points (words), relations [{type, to}, for `undercuts` {type, from, to}: the ends of
///                       the relation that is undercut], evidence [{source, weight, quote, note}]
///     counterarguments  id, address, title, text, rebuts, aims_at, made_by, constructed (true or left out),
///                       sources, answers [{by, text, sources, statement}], no_answer
///     statements        id, address, by, given, stance, stance_note, about, sources
///     parties, sources  those that the lists above name: id, address, and name and type, or title and url
///     dossier           address, title, edition, publisher, licence (of the data)
///
/// - A reference is `{"address": "../parties/ana.html", "id": "party:ana"}`; addresses lead from the file itself.
/// - A text is an object of languages: `{"en": "…"}`. Prose is plain: without marks, links and citations, an empty
///   line between blocks; the sources it cites are on the record's page.
/// - Dates are EDTF, as they were written. Words of the vocabulary are those of the content.
/// - Both ends of a relation would say the same, so the one that states it does.
struct ArgumentExport {
    private let dossier: Dossier
    private var languages: [LanguageTag] { dossier.settings.languages.all }
    /// The file stands as deep as a list.
    private let place = Route(.list(.claim, part: 1))

    init(_ dossier: Dossier) { self.dossier = dossier }

    var json: JSON {
        let named = NamedRecords(dossier)
        return .fields([
            "claims": .array(dossier.claims.all.map(claim)),
            "counterarguments": .array(dossier.counterarguments.all.map(counterargument)),
            "dossier": about,
            "parties": .array(dossier.parties.all.filter { named.parties.contains($0.slug) }.map(party)),
            "sources": .array(dossier.sources.all.filter { named.sources.contains($0.slug) }.map(source)),
            "statements": .array(dossier.statements.all.map(statement)),
        ])
    }

    private var about: JSON {
        .fields([
            "address": .string(place.address(to: Route(.home).path).text),
            "edition": .string(dossier.settings.edition.written),
            "licence": .string(dossier.settings.licence.data),
            "publisher": text(dossier.settings.publisher), "title": text(dossier.settings.title),
        ])
    }

    private func claim(_ claim: Claim) -> JSON {
        .fields([
            "address": address(of: claim.id), "id": .string(claim.id.description),
            "text": text(claim.text), "type": .string(claim.type.rawValue),
            "status": claim.status.map { .string($0.rawValue) },
            "status_reason": claim.statusReason.map(text), "made_by": list(.party, claim.madeBy),
            "names": list(.party, claim.names), "reply": claim.reply.map { reference(.reply, $0) },
            "no_reply": claim.noReply.map(text),
            "letter_points": words(claim.letterPoints.map(\.description)),
            "relations": list(claim.relations) { relation in
                .fields([
                    "type": .string(relation.type.rawValue), "to": reference(.claim, relation.target),
                    "from": relation.undercut.map { reference(.claim, $0) },
                ])
            },
            "evidence": list(claim.evidence) { evidence in
                .fields([
                    "source": reference(.source, evidence.source),
                    "weight": .string(evidence.weight.rawValue),
                    "quote": evidence.quote.map { .string($0) }, "note": evidence.note.map(text),
                ])
            },
        ])
    }

    private func counterargument(_ objection: Counterargument) -> JSON {
        .fields([
            "address": address(of: objection.id), "id": .string(objection.id.description),
            "title": text(objection.title),
            "text": objection.head.body.map(text),
            "rebuts": list(.claim, objection.rebuts),
            "aims_at": objection.aimsAt.map { .string($0.rawValue) },
            "made_by": list(.party, objection.madeBy),
            "constructed": objection.isConstructed ? .bool(true) : nil,
            "sources": list(.source, objection.sources),
            "answers": list(objection.answers) { answer in
                .fields([
                    "by": list(.party, answer.by), "text": text(answer.text),
                    "sources": list(.source, answer.sources),
                    "statement": answer.statement.map { reference(.statement, $0) },
                ])
            },
            "no_answer": objection.noAnswer.map(text),
        ])
    }

    private func statement(_ statement: Statement) -> JSON {
        .fields([
            "address": address(of: statement.id), "id": .string(statement.id.description),
            "by": reference(.party, statement.by), "given": .string(statement.given.written),
            "stance": .string(statement.stance.rawValue), "stance_note": statement.stanceNote.map(text),
            "about": list(.claim, statement.about), "sources": list(.source, statement.sources),
        ])
    }

    private func party(_ party: Party) -> JSON {
        .fields([
            "address": address(of: party.id), "id": .string(party.id.description), "name": text(party.name),
            "type": .string(party.type.rawValue),
        ])
    }

    private func source(_ source: Source) -> JSON {
        .fields([
            "address": address(of: source.id), "id": .string(source.id.description),
            "title": text(source.title),
            "url": source.url.map { .string($0.text) },
        ])
    }

    // MARK: Values

    private func address(of id: RecordID) -> JSON {
        .string(place.address(to: Route(.record(id)).path).text)
    }

    private func reference(_ kind: Kind, _ slug: Slug) -> JSON {
        let id = RecordID(kind, slug)
        return .object([("address", address(of: id)), ("id", .string(id.description))])
    }

    private func list(_ kind: Kind, _ slugs: [Slug]) -> JSON? { list(slugs) { reference(kind, $0) } }

    private func list<Value>(_ values: [Value], _ entry: (Value) -> JSON) -> JSON? {
        values.isEmpty ? nil : .array(values.map(entry))
    }

    private func words(_ words: [String]) -> JSON? { list(words) { .string($0) } }

    private func text(_ text: LocalizedText) -> JSON { text.json(in: languages) }

    private func text(_ prose: LocalizedProse) -> JSON { prose.json(in: languages, plain) }

    private func plain(_ prose: Prose) -> String { prose.plainText(in: dossier) }
}
