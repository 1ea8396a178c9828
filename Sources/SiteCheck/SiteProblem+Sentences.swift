import DossierKit

/// The one home of the sentences about a built site.
extension SiteProblem {
    var message: String {
        switch self {
        case .noPages: "the folder has no page"
        case .noStart: "the site has no index.html"
        case .unreadable(let reason): "the file cannot be read: \(reason)"
        case .tooLarge(let megabytes): "the file has \(megabytes) MB and was not read"
        case .notUTF8: "the file is not UTF-8, so some of its words cannot be read"
        case .tooDeep: "the page has too many open elements, or attributes in a tag, to be read"
        case .nameClash(let name, let other): "'\(name)' and '\(other)' differ only by case or Unicode form"
        case .awkwardName(let name, let trouble): "'\(name)' \(trouble.message)"
        case .linkLeaves: "the symbolic link leads out of the site"
        case .linkNowhere: "the symbolic link leads nowhere"
        case .linkToFolder: "the symbolic link leads to a folder, which was not followed"
        case .missingFile(let target, .folderWithoutIndex): "the folder '\(cut(target))' has no index.html"
        case .missingFile(let target, _): "there is no file '\(cut(target))'"
        case .missingPlace(let id, let page):
            page.isEmpty
                ? "this page has no place '#\(cut(id))'"
                : "'\(cut(page))' has no place '#\(cut(id))'"
        case .outside(let target): "'\(cut(target))' leads out of the site"
        case .empty(let element): "'\(element)' has no address"
        case .folder(let target, _): "'\(cut(target))' names a folder"
        case .fromRoot(let target): "'\(cut(target))' begins at the root of the host"
        case .base(let target): "'<base href>' makes all links of this page begin at '\(cut(target))'"
        case .unsafe(let scheme): "the link is a '\(scheme):' address"
        case .unreachable: "no link leads to this page from index.html"
        case .count(let said, let rows, let list): "the page says \(said) but '#\(list)' has \(rows)"
        case .noNumber(let list): "the count of '#\(list)' is not one number"
        case .noList(let list): "there is no list '#\(list)' to be counted"
        case .idTwice(let id, let line): "the id '\(cut(id))' is already in line \(line)"
        case .foreign(let element, let address): "'\(element)' loads '\(cut(address))' from another host"
        case .sends(let attribute, let address):
            "'\(attribute)' sends what readers write to '\(cut(address))' on another host"
        case .activeDrawing(let drawing): "the drawing \(drawing.sentence)"
        case .privateValue(let mask, let place): "the private value \(mask) of \(place) is published here"
        case .privateName(let mask, let place): "a name holds the private value \(mask) of \(place)"
        case .privateFileForm(let form):
            "the file is not \(form) that can be read, so its values were not looked for"
        case .noPrivateValues: "the folder has no value to look for"
        }
    }

    var hint: String? {
        switch self {
        case .noPages: "name the folder that holds the built site"
        case .noStart: "put an index.html into the folder; without one no page can be found from the start"
        case .unreadable: "check the file's permissions"
        case .tooLarge: "look through it by hand, or publish it in parts"
        case .notUTF8: "save it with the encoding UTF-8"
        case .tooDeep: "close the elements where they end"
        case .nameClash: "rename one of them: on many systems there can be only one"
        case .awkwardName: "rename it to letters, digits and hyphens, and correct the links to it"
        case .linkLeaves, .linkToFolder: "put the file itself there"
        case .linkNowhere: "remove it, or put the file there"
        case .missingFile(_, .nothing): "correct the address, or publish the file"
        case .missingFile(_, .folderWithoutIndex): "name a file in it"
        case .missingFile(_, .ending(let path)):
            "there is '\(path)': write its ending, as not every host adds it"
        case .missingFile(_, .spelling(let path)): "there is '\(path)': write it exactly so"
        case .missingPlace: "give an element that id, or correct the part behind '#'"
        case .outside: "link to a file within the site"
        case .empty: "write an address, or leave the attribute out"
        case .folder(_, let index):
            "name the file: '\(index)'; opened from a disk, a folder shows a list of its files"
        case .fromRoot:
            "write it relative to the page: under a folder of a host, and from a disk, it leads elsewhere"
        case .base: "remove it, and write links relative to the page"
        case .unsafe: "link to a page; what a script does belongs to a button"
        case .unreachable: "link to it from a page that readers reach, or remove it"
        case .count, .noNumber: "build the page again from its list; no count is typed by hand"
        case .noList: "give the list that id, or correct 'data-count-of'"
        case .idTwice: "give each element an id of its own: links lead to the first"
        case .sends: "tell beside the form who gets it, or link to a page of that host instead"
        case .foreign: "put the file into the site: each request tells the other host who reads"
        case .activeDrawing: "build again, or save it as a plain SVG without scripts"
        case .privateValue, .privateName: "remove it, build again, and look at what was published before"
        case .privateFileForm("a CSV table"):
            "save it as CSV UTF-8, or put its values into a text file, one a line"
        case .privateFileForm: "correct the file, or put its values into a text file, one a line"
        case .noPrivateValues: "put files with private values there: text with one value a line, YAML or CSV"
        }
    }

    /// An address of some hundred characters is told by its beginning.
    private func cut(_ text: String) -> String { text.count > 100 ? text.prefix(99) + "…" : text }
}
