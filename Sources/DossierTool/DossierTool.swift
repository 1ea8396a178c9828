import ArgumentParser

@main
struct DossierTool: ParsableCommand {}
