/// A dossier with a record of every kind, in which `words` stand wherever an author may write a short text.
func smallDossier(_ words: String = "Plain words") -> Content {
    let quoted = "'\(words)'"
    var content = people(quoted)
    content.merge(arguments(quoted)) { $1 }
    content.merge(material(quoted)) { $1 }
    content["dossier.yml"] = """
        title: \(quoted)
        description: \(quoted)
        languages: [en]
        publisher: \(quoted)
        licence: {text: \(quoted), data: \(quoted), code: \(quoted)}
        edition: 2025-03-01
        contact: https://example.org/contact
        labels:
          period: {early: \(quoted)}
          warnings: {one-report: \(quoted)}
          tags: {sea: \(quoted)}
        """
    // No more than the first bytes of a WebM, which are text by chance, and of a GIF.
    content["media/wave.webm"] = "\u{1A}E\u{7E3}"
    content["media/wave.vtt"] = "WEBVTT"
    content["media/wave.gif"] = "GIF89a"
    return content
}

private func people(_ words: String) -> Content {
    [
        "parties.yml": """
        - {slug: ana, name: \(words), type: person, role: \(words), links: ["https://example.org/ana"], \
        description: "Paints [@memo]."}
        - {slug: studio, name: \(words), type: company}
        """,
        "statements/ana.md": """
        ---
        by: ana
        given: 2024-11-27
        stance: for
        sources: [memo]
        consent: published-elsewhere
        about: [unpaid]
        connection: \(words)
        quote: {words: "we were not paid", source: memo}
        warnings: [one-report]
        ---
        Ana says so [@memo, p. 4].
        """,
        "statements/studio.md": """
        ---
        {by: studio, given: unknown, stance: mixed, stance_note: \(words), sources: [memo], \
        consent: published-elsewhere}
        ---
        It says little [@memo].
        """,
        "signatories.csv": """
        slug,name,version,verification,display,vouched_by
        s-0001,"\(words.dropFirst().dropLast().replacing("\"", with: "\"\""))",1,vouched,name,The editors
        s-0002,Somebody,1,vouched,counted-only,The editors
        """,
        "replies/studio.md": """
        ---
        {to: studio, concerning: [unpaid], outcome: declined, asked: 2024-12, sources: [memo]}
        ---
        It declined [@memo].
        """,
    ]
}

private func arguments(_ words: String) -> Content {
    [
        "letter/v1.md": """
        ---
        {title: \(words), dated: 2024-11-26, addressed_to: studio, version: 1, standing: account, origin: memo, \
        signing: {opened: 2024-11-26, how: \(words)}}
        ---

        ## Work

        We work for nothing [@memo]. {#unpaid}
        """,
        "letter/v2.md": """
        ---
        {title: \(words), dated: 2024-12-01, addressed_to: studio, version: 2, standing: full-text}
        ---

        We work for nothing still. {#unpaid}
        """,
        "claims/unpaid.md": """
        ---
        text: \(words)
        type: fact
        made_by: [ana]
        letter_points: [unpaid]
        status: disputed
        status_reason: Both sides are heard [@memo].
        evidence:
          - {source: memo, quote: we were not paid, weight: supports, note: \(words)}
          - {source: talk, weight: contradicts}
        names: [studio]
        reply: studio
        ---
        One reports it [@talk "nobody was paid"].
        """,
        "claims/fair.md": """
        ---
        {text: \(words), type: demand, made_by: [ana], relations: [{type: supports, to: unpaid}]}
        ---
        """,
        "counterarguments/free.md": """
        ---
        title: \(words)
        rebuts: [unpaid]
        made_by: [studio]
        sources: [talk]
        answers:
          - {by: [ana], text: "That is no pay [@memo].", sources: [memo], statement: ana}
        ---

        ## In detail

        It was free [@talk].
        """,
        "counterarguments/rude.md": """
        ---
        {title: \(words), aims_at: act, constructed: true, sources: [talk], no_answer: "None was found [@talk]."}
        ---
        It was rude [@talk].
        """,
    ]
}

private func material(_ words: String) -> Content {
    [
        "sources.yml": """
        - {slug: memo, type: document, title: \(words), language: de, standing: primary, seen: full, \
        author: \(words), publisher: \(words), published: 2024-11-26, note: \(words)}
        - {slug: talk, type: webpage, title: \(words), language: en, standing: secondary, seen: excerpt, \
        accessed: unknown, url: "https://example.org/talk?a=1&b=2", no_capture: \(words), repeats: memo}
        """,
        "prompts.yml": """
        - slug: wave
          title: \(words)
          summary: \(words)
          period: early
          attribution: recorded
          wording: verbatim
          wording_at_source: full
          text: "A wave, then <another>"
          author: \(words)
          posted_by: "party:ana"
          model: \(words)
          created: 2024-11-26
          tags: [sea]
          sources: [memo]
          similar_to: [calm]
          outputs:
            - {file: wave.webm, poster: wave.gif, captions: wave.vtt, availability: hosted, description: \(words)}
            - {availability: lost, reason: \(words), provenance: \(words)}
        - {slug: calm, title: Calm, summary: \(words), period: late, attribution: unknown, wording: none, \
        wording_at_source: unknown, sources: [talk]}
        """,
        "events/start.md": """
        ---
        title: \(words)
        when: 2024-11-26T08:30-05:00~
        certainty: disputed
        sources: [memo]
        accounts:
          - {source: memo, when: 2024-11-26, text: \(words)}
          - {source: talk, when: 2024-11-26/2024-11-27}
        actors: [ana]
        claims: [unpaid]
        ---
        It began [@memo].
        """,
        "events/older.md": "---\n{title: \(words), when: 2024, sources: [memo]}\n---\nEarlier [@memo].\n",
        "events/unknown.md":
            "---\n{title: \(words), when: unknown, sources: [memo]}\n---\nSome day [@memo].\n",
        "figures.yml": """
        - slug: people
          title: \(words)
          unit: \(words)
          remark: They differ [@talk].
          values:
            - {value: \(words), on: 2024-11-26, source: memo, remark: \(words)}
            - {value: "300", on: unknown, source: talk}
        """,
        "corrections/name.md": """
        ---
        {date: 2025-01-02, type: factual, page: "claim:unpaid", was: "Old [@memo].", now: "New [@talk].", why: Known.}
        ---
        """,
        "pages/about.md": """
        ---
        {title: \(words), formerly: [info], order: 1}
        ---

        ## One

        Words.

        ## Two

        More [words](claim:unpaid).

        ## Three

        The end.
        """,
    ]
}
