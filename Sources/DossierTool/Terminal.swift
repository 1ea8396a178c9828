import Glibc

/// The two streams that the command writes to.
enum Terminal {
    case output
    case errors

    private var descriptor: Int32 { self == .output ? STDOUT_FILENO : STDERR_FILENO }

    /// True where a person watches the stream.
    var isInteractive: Bool { isatty(descriptor) == 1 }

    /// True where colour is wanted: on a terminal, and without `NO_COLOR` (no-color.org).
    var takesColour: Bool { isInteractive && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true) }

    /// Writes all of a text; what cannot be written is dropped, as when a reader has closed its pipe.
    func write(_ text: String) {
        var text = text
        text.withUTF8 { buffer in
            var rest = UnsafeRawBufferPointer(buffer)[...]
            while !rest.isEmpty {
                let count = Glibc.write(
                    descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count <= 0 { return }
                rest = rest.dropFirst(count)
            }
        }
    }
}
