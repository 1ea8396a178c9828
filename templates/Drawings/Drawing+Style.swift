import HTML

extension Drawing {
    /// The colours and letters of all drawings, the same bytes in each: a policy can name their digest.
    static let style: HTML = """
        <style>
        svg { --paper: #fbfaf6; --ink: #1d1b18; --soft: #5f5a52; --line: #cfcac0; --wash: #f1eee6;
          --support: #1f4e79; --objection: #7d3c11; --accent: #8f2d1f;
          font-family: system-ui, sans-serif; font-size: 12px; }
        @media (prefers-color-scheme: dark) {
          svg { --paper: #171614; --ink: #e9e5dc; --soft: #aaa396; --line: #3d3a35; --wash: #211f1c;
            --support: #8fbbe6; --objection: #e3a77c; --accent: #e58a7a; }
        }
        .ja { font-family: "Hiragino Sans", "Noto Sans CJK JP", sans-serif; }
        text { fill: var(--ink); unicode-bidi: plaintext; white-space: pre; }
        .soft { fill: var(--soft); font-size: 11px; }
        .halo { stroke: var(--paper); stroke-width: 4px; paint-order: stroke; }
        .strong { font-weight: 600; }
        .middle { text-anchor: middle; }
        .end { text-anchor: end; }
        .paper { fill: var(--paper); }
        .wash { fill: var(--wash); }
        .rule, .box, .edge { fill: none; stroke: var(--line); stroke-width: 1; shape-rendering: crispEdges; }
        .box { fill: var(--paper); }
        .box.claim { stroke: var(--ink); }
        .box.support, .edge.support { stroke: var(--support); }
        .box.objection, .edge.objection { stroke: var(--objection); }
        .word { font-size: 11px; }
        .word.support { fill: var(--support); }
        .word.objection { fill: var(--objection); }
        .dashed { stroke-dasharray: 4 3; }
        .axis { stroke: var(--soft); }
        .mark { fill: var(--accent); stroke: var(--accent); stroke-width: 1.25; }
        .hollow { fill: var(--paper); }
        a { cursor: pointer; text-decoration: none; }
        a:hover .box, a:focus .box { fill: var(--wash); }
        a:hover text, a:focus text { text-decoration: underline; }
        </style>
        """
}
