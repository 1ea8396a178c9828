extension Dossier {
    /// The data of the kinds that the dossier has, in the order of the kinds.
    var dataKinds: [DataKind] { Kind.allCases.map(data).filter { $0.list.count > 0 } }

    /// The data of a kind.
    private func data(of kind: Kind) -> DataKind {
        switch kind {
        case .letter: DataKind(letters, "A version of the open letter", Letter.dataFields, in: self)
        case .claim: DataKind(claims, "A claim of the letter", Claim.dataFields, in: self)
        case .statement: DataKind(statements, "Somebody's public words", Statement.dataFields, in: self)
        case .counterargument:
            DataKind(
                counterarguments, "An objection and its answers", Counterargument.dataFields, in: self)
        case .prompt:
            DataKind(
                prompts, "A prompt for a video model, and the videos made with it", Prompt.dataFields,
                in: self, conditions: Prompt.dataConditions)
        case .source: DataKind(sources, "A source", Source.dataFields, in: self)
        case .event: DataKind(events, "Something that happened", Event.dataFields, in: self)
        case .party: DataKind(parties, "A person, group or company", Party.dataFields, in: self)
        case .signatory:
            DataKind(signatories, "A name under the letter", Signatory.dataFields, in: self)
        case .reply: DataKind(replies, "What a criticised party answered", Reply.dataFields, in: self)
        case .figure:
            DataKind(figures, "A number on which sources differ", Figure.dataFields, in: self)
        case .correction:
            DataKind(corrections, "A change to something published", Correction.dataFields, in: self)
        case .page: DataKind(pages, "A page of prose", PageRecord.dataFields, in: self)
        }
    }
}
