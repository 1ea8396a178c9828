import DossierKit
import HTML

/// Makes a page: one function for each subject that a page can have.
func render(_ frame: Frame) -> HTML {
    switch frame.page.subject {
    case .home: frame.homePage()
    case .notFound: frame.notFoundPage()
    case .moved(let record): frame.movedPage(to: record)
    case .letters: frame.newestLetterPage()
    case .claims: frame.claimList()
    case .statements: frame.statementList()
    case .counterarguments: frame.counterargumentList()
    case .timeline: frame.timelinePage()
    case .parties: frame.partyList()
    case .signatories(let part): frame.signatoryList(part)
    case .sources(let part): frame.sourceList(part)
    case .replies: frame.replyList()
    case .figures: frame.figureList()
    case .corrections: frame.correctionList()
    case .pages: frame.pageList()
    case .coverage: frame.coveragePage()
    case .verify: frame.verifyPage
    case .mirrors: frame.mirrorsPage
    case .editions: frame.editionsPage
    case .evidence: frame.evidenceMatrix()
    case .search: frame.searchPage
    case .data: frame.dataPage
    case .prompts(let list): frame.promptList(list)
    case .facet(let facet, let part): frame.facetPage(facet, part)
    case .letter(let letter): frame.letterPage(letter)
    case .claim(let claim): frame.claimPage(claim)
    case .statement(let statement): frame.statementPage(statement)
    case .counterargument(let objection): frame.counterargumentPage(objection)
    case .prompt(let prompt): frame.promptPage(prompt)
    case .source(let source): frame.sourcePage(source)
    case .event(let event): frame.eventPage(event)
    case .party(let party): frame.partyPage(party)
    case .signatory(let signatory): frame.signatoryPage(signatory)
    case .reply(let reply): frame.replyPage(reply)
    case .figure(let figure): frame.figurePage(figure)
    case .correction(let correction): frame.correctionPage(correction)
    case .prose(let record): frame.prosePage(record)
    }
}
