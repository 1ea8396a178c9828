/// What is said of videos and sound, and what the files are.
extension Explanation {
    static let mediaDiffers = Explanation(
        rule: .mediaDiffers,
        summary: "What a prompt says of its hosted file is what the file is.",
        reason: """
            A reader who downloads a video can measure it. The SHA-256 is computed anew in each run; duration,
            resolution and aspect are compared with what 'dossier media' has measured. A duration is compared as
            precisely as it is written, and only where the prompt hosts one file; a resolution where it is written as
            1280x720 or 720p, the shorter side; an aspect within one percent.
            """,
        wrong: """
            duration: 20                   (the file runs for 9.6 seconds)
            outputs:
              - {file: wave.mp4, availability: hosted}
            """,
        right: """
            duration: 9.6
            outputs:
              - {file: wave.mp4, availability: hosted}
            """)

    static let mediaStale = Explanation(
        rule: .mediaStale,
        summary: "The file media.lock describes each video and sound file as it is now.",
        reason: """
            'dossier media' looks at each file once and keeps what it found beside its SHA-256, so that a site can be
            built where no program for videos is installed. A file that has changed since is described wrongly, which
            is an error, as is a poster that is not the one that was made. A file that is not described yet is shown
            without its size, and one that is described and gone is left over: both are warnings.
            """,
        wrong: """
            content/media/wave.mp4         (cut anew)
            content/media.lock             (says how long it was before)
            """,
        right: """
            content/media/wave.mp4
            content/media.lock             (written again by 'dossier media')
            """)

    static let captionsMissing = Explanation(
        rule: .captionsMissing,
        summary: "A hosted file with sound has captions, or says why it has none.",
        reason: """
            Who cannot hear a video is told what is said in it by captions (WCAG 2.2, success criterion 1.2.2). Where
            nothing is said, or nobody has written it down yet, 'no_captions' says so in a sentence that stands beside
            the player. A file without sound needs neither.
            """,
        wrong: """
            outputs:
              - {file: wave.mp4, availability: hosted}
            """,
        right: """
            outputs:
              - {file: wave.mp4, availability: hosted, captions: wave.vtt}
              - {file: rain.mp4, availability: hosted, no_captions: Only rain is heard}
            """)
}
