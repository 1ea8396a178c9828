import DossierKit
import HTML

extension Frame {
    /// A player; one of which readers are warned stays closed until they open it, and shows no picture.
    func guarded(_ file: String, _ output: Prompt.Output, of prompt: Prompt) -> HTML {
        guard let warnings = labelled(prompt.warnings, in: "warnings") else {
            return player(file, output, of: prompt, isGuarded: false)
        }
        let form = MediaForm(ofFile: file) ?? .video
        return """
            <details class="warned"><summary>\(phrases.media.show(form, warnings))</summary>
            \(player(file, output, of: prompt, isGuarded: true))</details>

            """
    }

    private func player(_ file: String, _ output: Prompt.Output, of prompt: Prompt, isGuarded: Bool) -> HTML {
        let name = Title(output.description ?? prompt.title, for: language)
        let known = dossier.mediaFacts[file]
        let inside: HTML = """
            <source src="\(media(file))"\(type(of: file).map { Attribute("type", $0) })>\
            \(output.captions.map { track($0, of: prompt) })
            """
        guard MediaForm(ofFile: file) != .sound else {
            return """
                <audio controls preload="none" aria-label="\(name.text)"\(lang(name.language))>\(inside)</audio>

                """
        }
        let poster = isGuarded ? nil : output.poster ?? known?.poster?.file
        let picture = known?.picture
        return """
            <video controls preload="none"\(poster.map { Attribute("poster", media($0)) })\
            \(picture.map { Attribute("width", String($0.width)) })\
            \(picture.map { Attribute("height", String($0.height)) })\
            \(picture?.isPortrait == true ? Attribute("class", "portrait") : nil) \
            aria-label="\(name.text)"\(lang(name.language))>\(inside)</video>

            """
    }

    /// The picture of the first video that has one, stated or made, by its path under `media/`; nil for a prompt of which
    /// readers are warned.
    func posterFile(of prompt: Prompt) -> String? {
        guard prompt.warnings.isEmpty else { return nil }
        return prompt.outputs.lazy.compactMap { output in
            output.poster ?? output.file.flatMap { self.dossier.mediaFacts[$0]?.poster?.file }
        }.first
    }

    /// There is one file of captions for all languages: it is in that of the record.
    private func track(_ captions: String, of prompt: Prompt) -> HTML {
        """
        <track kind="captions" src="\(media(captions))" srclang="\(prompt.head.textLanguage.description)">
        """
    }

    /// A link that saves a file, with its form and size.
    func download(_ file: String) -> HTML {
        let form = file.split(separator: ".").last.map { $0.uppercased() } ?? ""
        let size = dossier.mediaFacts[file].map { phrases.media.size($0.size) }
        return "<a href=\"\(media(file))\" download>\(phrases.media.download(form, size))</a>"
    }

    /// What was measured of a file.
    func measured(_ facts: MediaFacts) -> [Fact] {
        let words = phrases.media
        let size = words.size(facts.size) + phrases.marks.bracketed(words.bytes(facts.size))
        let codecs = [facts.picture?.codec, facts.audio].compactMap { $0 }
        return [
            Fact(words.fileSize, text: facts.size < 1000 ? words.bytes(facts.size) : size),
            Fact(phrases.labels.duration, text: phrases.prompts.seconds(facts.seconds)),
            Fact(words.dimensions, text: facts.picture.map { "\($0.width) × \($0.height)" }),
            Fact(words.frameRate, text: facts.picture.map { words.frames($0.framesPerSecond) }),
            Fact(words.codecs, text: codecs.joined(separator: phrases.marks.comma)),
            Fact(words.sound, text: facts.audio == nil ? words.noSound : nil),
        ]
    }
}

/// The type of a file by its ending, which spares a browser that cannot play it the loading; nil where browsers refuse
/// by the type what they could play.
private func type(of file: String) -> String? {
    switch file.split(separator: ".").last?.lowercased() {
    case "mp4": "video/mp4"
    case "webm": "video/webm"
    case "ogv": "video/ogg"
    case "mp3": "audio/mpeg"
    case "ogg", "oga": "audio/ogg"
    case "wav": "audio/wav"
    case "flac": "audio/flac"
    case "m4a": "audio/mp4"
    default: nil
    }
}
