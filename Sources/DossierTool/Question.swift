import Glibc

/// What somebody at the terminal answers to a question.
enum Question {
    case yes
    case no
    /// Nobody can be asked: input or messages do not go through a terminal.
    case nobody

    /// Asks on the error stream, which leaves standard output to results; anything but `y` or `yes` is a no.
    static func ask(_ question: String) -> Question {
        guard isatty(STDIN_FILENO) == 1, Terminal.errors.isInteractive else { return .nobody }
        Terminal.errors.write("\(question) [y/N] ")
        let answer = readLine()?.lowercased() ?? ""
        return answer == "y" || answer == "yes" ? .yes : .no
    }
}
