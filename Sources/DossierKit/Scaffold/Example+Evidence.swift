/// What is cited, what happened, how many, and what was made.
extension Example {
    /// A page on the web.
    static func source(_ known: KnownRecords) -> Example {
        Example(
            """
            # What it is, as citationstyles.org calls it: webpage, article-newspaper, post, report, book, interview …
            type: webpage
            # As it stands on the source itself.
            title: Nobody pays for the night
            # Its language: en, ja, de …
            language: \(known.language)
            # How near it stands to what it tells: \(words(Source.Standing.self)).
            standing: secondary
            # How much of it you have read: \(words(Source.Seen.self)).
            seen: full
            # What is on the web has its address, and the day on which you read it, or 'unknown'.
            url: https://example.org/night-shifts
            accessed: \(known.day)
            #author: Kim Example
            #publisher: The Example Post
            #published: \(known.day)
            #archived: https://web.archive.org/web/2024/https://example.org/night-shifts  # a copy that stays
            #no_capture: The page forbids copies  # why the dossier has none of its own
            #repeats: \(known.reference(.source))  # the source whose report it passes on
            #note: What readers should know of it
            """,
            body: "What the source is, and how far it can be relied on.")
    }

    /// Something that one source reports.
    static func event(_ known: KnownRecords) -> Example {
        let source = known.reference(.source)
        return Example(
            naming: [source],
            """
            # What happened, in a line.
            title: The first night shift begins
            # When, no more precisely than it is known: 2024, 2024-11, 2024-11-26, 2024-11-26T12:01-05:00, START/END.
            when: \(known.day)
            # What reports it: sources, by slug.
            sources: [\(source)]
            # How sure it is: \(words(Event.Certainty.self)). A disputed event has at least two accounts.
            certainty: reported
            #accounts:  # when each source says that it was
            #  - source: \(source)
            #    when: \(known.day)
            #  - source: \(known.reference(.source, other: true))
            #    when: \(known.day)
            #actors: [\(known.reference(.party))]  # who had a part in it
            #claims: [\(known.reference(.claim))]  # the claims it bears on
            """,
            body: "What happened, in your own words [@\(source)].")
    }

    /// A number that one source gives.
    static func figure(_ known: KnownRecords) -> Example {
        let source = known.reference(.source)
        return Example(
            naming: [source],
            """
            # What is counted.
            title: Number of night shifts
            # What each source says, and when it said so.
            values:
              - value: about 40
                on: \(known.day)
                source: \(source)
                #number: 40  # for a chart, where the values can be compared
            #unit: shifts
            #remark: Why the sources differ
            """,
            body: "What the number means, and what it leaves out [@\(source)].")
    }

    /// A prompt whose words are not shown, with a link to its video.
    static func prompt(_ known: KnownRecords) -> Example {
        let source = known.reference(.source)
        return Example(
            naming: [source],
            """
            # What readers call it.
            title: Street at night
            # What is to be seen, in your own words.
            summary: A hospital at night, with one lit window.
            # The time it belongs to, in a word of your own; prompts are listed by it.
            period: \(known.period ?? "first-weeks")
            # How surely the prompt made the video: \(words(Prompt.Strength.self)).
            attribution: claimed
            # What this page shows: \(words(Prompt.Wording.self)). 'verbatim' needs 'text: …', 'excerpt' needs 'excerpt: …'.
            wording: none
            # What the source shows of its words: \(words(Prompt.SourceWording.self)).
            wording_at_source: unknown
            # Where it was found: sources, by slug.
            sources: [\(source)]
            # Its videos: \(words(Prompt.Availability.self)).
            outputs:
              - url: https://example.org/clip
                availability: linked
            #    description: What the video shows
            #    provenance:  # how it came here, step by step; one text is enough where no more is known
            #      - what: Saved from the page
            #        when: \(known.day)
            #        by: Kim Example
            #        source: \(source)
            #attribution_reason: Why the words and the video are taken for each other's
            #author: Kim Example  # a name, or party:slug
            #posted_by: Kim Example
            #model: The model's name
            #created: \(known.day)
            #duration: 20  # in seconds
            #resolution: 1920x1080
            #aspect: '16:9'
            #tags: [city, people]
            #warnings: [violence]
            #original_id: HF_12  # its name at the source
            #similar_to: [\(known.reference(.prompt))]
            #added: \(known.day)  # when the record came into the dossier
            """,
            body: "What is known of how it was made [@\(source)].")
    }
}
