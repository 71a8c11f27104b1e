/// The style of a page: quiet, light or dark as the reader has chosen, and fit for A4.
///
/// Every pair of colours that carries text has a contrast of at least 7 to 1, bars of 4.5 to 1.
enum Stylesheet {
  static let text = """
    :root { --paper: #fff; --ink: #1a1d20; --quiet: #4d545b;
      --rule: #c9ced3; --field: #f1f3f5; --bar: #1d5c87; --hot: #f6d9b8; }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #14171a; --ink: #eceff1; --quiet: #b7bfc6; --rule: #454d54;
        --field: #1f2428; --bar: #7cbcec; --hot: #5a3c17; }
    }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.5 "Source Sans 3", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
    main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
    h2 { font-size: 1.45rem; line-height: 1.25; margin: 2.75rem 0 0.75rem; padding-top: 0.75rem;
      border-top: 2px solid var(--ink); }
    h3 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 0.4rem; }
    h4 { font-size: 1.05rem; line-height: 1.35; margin: 1.4rem 0 0.3rem; }
    h5, h6 { font-size: 1rem; font-weight: 600; color: var(--quiet); margin: 1.1rem 0 0.3rem; }
    p { margin: 0 0 0.7rem; }
    ul { margin: 0 0 0.9rem; padding-left: 1.2rem; }
    li { margin: 0.15rem 0; }
    li ul { margin-bottom: 0.3rem; }
    a { color: inherit; }
    nav { margin: 0 0 1.5rem; }
    summary { cursor: pointer; color: var(--quiet); }
    small { font-size: 0.9em; color: var(--quiet); }
    .wide { overflow-x: auto; margin: 0 0 1.1rem; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.9rem 0.3rem 0;
      border-bottom: 1px solid var(--rule); min-width: 3.5rem; overflow-wrap: break-word; }
    thead th { color: var(--quiet); font-size: 0.9em; font-weight: 600; }
    tbody th { font-weight: 400; }
    .number { text-align: right; white-space: nowrap; }
    .unbroken { white-space: nowrap; }
    thead .number, thead .unbroken { white-space: normal; }
    td.bar, th.bar { width: 40%; min-width: 6rem; }
    .bar:last-child, .number:last-child { padding-right: 0; }
    td.bar svg { display: block; width: 100%; height: 0.8rem; margin-top: 0.35rem;
      fill: var(--bar); }
    svg.drawing { display: block; width: 100%; max-width: 40rem; height: auto; margin: 0 0 1rem;
      fill: var(--ink); font: 13px system-ui, sans-serif; }
    .lines p { margin: 0; height: 2.2rem; border-bottom: 1px solid var(--rule); }
    .sheets td { height: 2.6rem; border: 1px solid var(--rule); padding-left: 0.4rem; }
    .charts { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; margin: 0 0 1rem; }
    .charts svg.drawing { width: 13.5rem; margin: 0; }
    svg.drawing .field { fill: var(--field); stroke: var(--rule); }
    svg.drawing .hot { fill: var(--hot); }
    svg.drawing circle { fill: var(--ink); }
    svg.drawing .dot { fill: var(--paper); font-weight: 600; }
    svg.drawing polyline { fill: none; stroke: var(--quiet); stroke-width: 1.5; }
    svg.drawing circle.line { fill: var(--quiet); }
    svg.drawing polyline.strong { stroke: var(--bar); stroke-width: 3; }
    svg.drawing circle.strong { fill: var(--bar); }
    svg.drawing text.strong { font-weight: 700; }
    /* One of many columns takes the room beside the text, where there is any. */
    @media screen and (min-width: 74rem) {
      .wide[tabindex] { width: max-content; min-width: 100%; max-width: 68rem;
        position: relative; left: 50%; transform: translateX(-50%); }
    }
    /* A table of few columns fits a telephone, and need not scroll. */
    @media (max-width: 40rem) {
      .wide:not([tabindex]) { overflow: visible; }
      .wide:not([tabindex]) th, .wide:not([tabindex]) td { min-width: 0; padding-right: 0.5rem;
        font-size: 0.9rem; hyphens: auto; }
      .wide:not([tabindex]) tbody tr > :last-child { overflow-wrap: anywhere; }
    }
    @media (max-width: 22rem) {
      .wide:not([tabindex]) th, .wide:not([tabindex]) td { overflow-wrap: anywhere; }
    }
    @page { size: A4; margin: 18mm 16mm 20mm; }
    @media print {
      :root { --paper: #fff; --ink: #000; --quiet: #3d4349; --rule: #b5bbc0;
        --field: #f1f3f5; --bar: #1d5c87; --hot: #f6d9b8; }
      body { font-size: 10.5pt; }
      main { max-width: none; padding: 0; }
      h1, h2, h3, h4, h5, h6 { break-after: avoid; }
      nav { display: none; }
      .sheets h2 { break-before: page; }
      .sheets h2:first-of-type { break-before: auto; }
      .sheets ul { break-after: avoid; }
      .lines { break-inside: avoid; }
      li, tr, svg { break-inside: avoid; }
      tbody tr:first-child, tbody tr:last-child { break-before: avoid; }
      .lead { break-after: avoid; }
      thead { display: table-header-group; }
      .wide { overflow: visible; }
      table { font-size: 9pt; }
      th, td { min-width: 0; padding-right: 0.5rem; }
      td.bar, th.bar { min-width: 0; }
      thead .number { white-space: normal; overflow-wrap: break-word; hyphens: auto; }
      svg.drawing { max-width: 120mm; }
    }

    """
}
