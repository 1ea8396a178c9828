/// The host in an address on the web, in small letters and without its port; empty where it has none.
func webHost(of address: String) -> String {
    guard let colon = address.firstIndex(of: ":") else { return "" }
    let rest = address[colon...].dropFirst().drop { $0 == "/" }
    return rest.prefix { !"/?#:".contains($0) }.lowercased()
}

/// The path in an address on the web; `/` where it has none.
func webPath(of address: String) -> String {
    guard let colon = address.firstIndex(of: ":") else { return "/" }
    let rest = address[colon...].dropFirst().drop { $0 == "/" }
    let path = rest.drop { !"/?#".contains($0) }.prefix { $0 != "?" && $0 != "#" }
    return path.isEmpty ? "/" : String(path)
}
