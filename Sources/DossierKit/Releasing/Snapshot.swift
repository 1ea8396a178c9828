extension Dossier {
    /// The lock that a release of the content as it is would write.
    ///
    /// It has what is published and no more. Of signatories it says that they signed, and nothing that could be held
    /// against a guess: no digest of a record with a name in it. What other editions and the checks of quotations noted
    /// stays.
    var snapshot: Lock {
        var new = contents
        new.notes = notes
        guard let lock else { return new }
        new.lists = lock.lists
        new.changes = lock.changes
        if lock.edition != new.edition, lock.knowsRecords {
            let changes = LockChanges(from: lock, to: new, formerly: formerly).byRecord
            if !changes.isEmpty { new.changes[new.edition] = changes }
        }
        new.forgetPeople()
        return new
    }

    /// What became of the records since the last edition; nil where there is none to compare with.
    public var changes: LockChanges? {
        guard let lock, lock.knowsRecords else { return nil }
        return LockChanges(from: lock, to: contents, formerly: formerly)
    }

    /// How many records a release notes where none were noted before; nil where ``changes`` says what is new.
    public var unnotedRecords: Int? { lock?.knowsRecords == true ? nil : contents.records.count }

    /// True once an edition was released.
    public var hasEdition: Bool { lock != nil }

    /// The part of the lock that the content alone decides.
    private var contents: Lock {
        var new = Lock(edition: settings.edition)
        new.signatories = Set(signed)
        for letter in letters.all where letter.standing == .fullText {
            new.letters[letter.slug] = Lock.FrozenText(letter.head.body?.source)
        }
        for list in lists where list.kind != .signatory {
            list.forEach { record in
                new.records[record.id] = record.head.digest.description
                let digests = translations[record.id].compactMap { translation in
                    translation.digest.map { (translation.language, $0.description) }
                }
                if !digests.isEmpty {
                    new.translations[record.id] = Dictionary(digests) { first, _ in first }
                }
                let places = record.lockedPlaces
                if !places.isEmpty { new.places[record.id] = places }
            }
        }
        return new
    }

    /// The names that records had before.
    var formerly: [RecordID: [RecordID]] {
        var names: [RecordID: [RecordID]] = [:]
        for list in lists {
            list.forEach { record in
                if record.head.formerly.isEmpty { return }
                names[record.id] = record.head.formerly.map { RecordID(list.kind, $0) }
            }
        }
        return names
    }
}

extension Lock {
    /// Takes out of earlier editions the people, and what they said, that are not published any more: their
    /// slugs may be names.
    fileprivate mutating func forgetPeople() {
        let people: Set<Kind> = [.party, .statement, .reply]
        changes = changes.mapValues { $0.filter { !people.contains($0.key.kind) || records[$0.key] != nil } }
            .filter { !$0.value.isEmpty }
    }
}

extension Record {
    /// The addresses on the record's page as the lock keeps them.
    fileprivate var lockedPlaces: [Lock.Place] { prose.flatMap(\.source.lockedPlaces) }
}
