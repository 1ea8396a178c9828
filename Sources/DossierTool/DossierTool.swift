import ArgumentParser

/// The command `dossier`.
@main
struct DossierTool: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract: "Makes a static site of a public dossier, and checks it line by line.",
        discussion: """
            Without a subcommand it prints this help. The content folder is 'content', the site goes to 'public'.

              dossier build                          build the site into public/
              dossier build --base-url https://example.org/case/
              dossier check --strict                 look at everything, write nothing
              dossier check --format json            the same, for tools
              dossier check --format github          the same, as annotations of GitHub Actions
              dossier explain                        all rules; 'dossier explain date-form' is the page of one
              dossier new claim unpaid-work          begin a record with an example
              dossier import prompts list.csv        take in prompts of others
              dossier links                          ask whether outgoing links lead somewhere
              dossier media                          look at the videos, and make their posters
              dossier quotes                         look quotations up in the captures of sources
              dossier release                        make an edition, and note what it holds
              dossier verify public                  compare a site with its list of files
              dossier bag --output case.tar          pack the site and its content to be kept
              dossier diff old/public public         what has changed from one edition to another
              dossier check --translations           what is not translated, or not any more
              dossier stamp                          note which state translations are of
            """,
        version: "0.1.0",
        subcommands: [
            BagCommand.self, BuildCommand.self, CheckCommand.self, DiffCommand.self, ExplainCommand.self,
            ImportCommand.self, LinksCommand.self, MediaCommand.self, NewCommand.self, QuotesCommand.self,
            ReleaseCommand.self, StampCommand.self, VerifyCommand.self,
        ])
}
