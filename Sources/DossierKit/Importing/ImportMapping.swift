import Diagnostics
import YAML

extension ImportRequest {
    /// The pairs of a mapping file, which those of the command line outrank.
    func mapped() throws(ImportProblem) -> ImportRequest {
        guard let mapping else { return self }
        let place = ImportRequest(file: mapping)
        let bytes: [UInt8]
        do throws(FileError) { bytes = try place.folder.read(place.fileName) } catch { throw .file(error) }
        let (node, problems) = parseYAML(bytes[...])
        if let problem = problems.first { throw .mapping(mapping, problem.value.message) }
        guard case .map(let groups)? = node?.content else { throw .mapping(mapping, "it has no fields") }
        var request = self
        for group in groups {
            guard case .map(let pairs) = group.value.content else {
                throw .mapping(mapping, "'\(group.key)' holds no pairs")
            }
            for pair in pairs {
                guard case .scalar(let scalar) = pair.value.content else {
                    throw .mapping(mapping, "'\(pair.key)' has no text")
                }
                switch group.key {
                case "fields" where !fields.contains { $0.column == pair.key }:
                    request.fields.append((pair.key, scalar.text))
                case "constants" where !constants.contains { $0.field == pair.key }:
                    request.constants.append((pair.key, scalar.text))
                case "fields", "constants": break
                default: throw .mapping(mapping, "'\(group.key)' is neither 'fields' nor 'constants'")
                }
            }
        }
        return request
    }
}
