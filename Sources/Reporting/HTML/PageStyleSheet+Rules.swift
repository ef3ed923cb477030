extension PageStyleSheet {
  /// The Gothic type that systems have in Japan, the most readable first.
  static let fonts = """
    "BIZ UDPGothic", "Yu Gothic", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", Meiryo, \
    sans-serif
    """

  /// The page on a screen.
  static let screen = """
    :root {
      color-scheme: light dark;
      --ink: #1b1b1b; --faint: #595959; --rule: #b0b0b0; --wash: #f1f1f1; --paper: #ffffff;
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 1.5rem; max-width: 82rem; background: var(--paper);
      color: var(--ink); line-height: 1.5; font-family: \(fonts);
    }
    a { color: inherit; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus {
      position: static; display: inline-block; padding: .4rem .8rem; border: 2px solid;
    }
    .label {
      float: right; margin: 0 0 .5rem 1rem; padding: .2rem .8rem; border: 2px solid;
      font-weight: 700;
    }
    h1 { margin: 0 0 .8rem; padding-bottom: .3rem; font-size: 1.7rem; clear: both;
      border-bottom: 4px solid var(--brand); }
    h2 { margin: 0 0 .8rem; padding-left: .6rem; font-size: 1.3rem;
      border-left: 6px solid var(--brand); }
    h3 { margin: 1rem 0 .3rem; font-size: 1.05rem; }
    .head { display: flex; flex-wrap: wrap; gap: .3rem 2rem; margin: 0 0 1rem; }
    .head div { display: flex; gap: .6rem; }
    .head dt { color: var(--faint); }
    .head dd { margin: 0; }
    nav { margin: 0 0 1.5rem; padding: .4rem 0; border: solid var(--rule); border-width: 1px 0; }
    nav ol { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin: 0; padding: 0;
      list-style: none; }
    section { margin: 0 0 2.5rem; }
    .sentences { margin: .4rem 0; padding: 0; list-style: none; }
    .sentences li { margin: .25rem 0; padding-left: .8rem; border-left: 4px solid var(--rule);
      white-space: pre-line; }
    .sentences .strong { border-left: 8px solid; font-weight: 700; font-size: 1.15em; }
    .sentences .problem { border-left: 8px double; }
    .sentences .warning { border-left: 4px dashed; }
    .sentences .good { border-left: 4px solid; }
    .sentences .muted { color: var(--faint); }
    .sentences .total { border-left: 4px solid; font-weight: 700; }
    .mark { font-weight: 700; padding-right: .3em; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; margin: .6rem 0; font-size: .95em; }
    caption { padding: .2rem 0; text-align: left; font-weight: 700; }
    th, td { padding: .25rem .6rem; border: 1px solid var(--rule); text-align: left;
      vertical-align: top; }
    td, tbody th { white-space: pre-line; overflow-wrap: break-word; }
    .unbroken { overflow-wrap: anywhere; }
    thead th { background: var(--wash); border-bottom: 2px solid; vertical-align: bottom; }
    tbody th { font-weight: 400; }
    .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    thead .n { white-space: normal; }
    .whole { white-space: nowrap; }
    tr.strong th, tr.strong td, td.strong, th.strong { font-weight: 700; }
    tr.problem th:first-child { border-left: 6px double; }
    tr.warning th:first-child { border-left: 5px dashed; }
    tr.good th:first-child { border-left: 5px solid; }
    td.problem { outline: 2px solid; outline-offset: -2px; font-weight: 700; }
    td.warning { outline: 2px dashed; outline-offset: -2px; }
    tr.muted th, tr.muted td, td.muted { color: var(--faint); font-style: italic; }
    tr.total th, tr.total td, td.total { border-top: 3px double; font-weight: 700; }
    .d1 { padding-left: 1.8em; } .d2 { padding-left: 3em; } .d3 { padding-left: 4.2em; }
    .d4 { padding-left: 5.4em; }
    .note { margin: 0 0 1rem; color: var(--faint); font-size: .85em; white-space: pre-line; }
    footer { clear: both; padding-top: .6rem; border-top: 1px solid var(--rule);
      color: var(--faint); font-size: .85em; }
    footer .label { color: var(--ink); }

    """

  /// Charts, side by side where there is room.
  static let charts = """
    .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
      gap: 1rem 2rem; align-items: start; }
    .beside { display: grid; grid-template-columns: var(--parts); gap: 0 1.5rem; align-items: start; }
    @media screen and (max-width: 50rem) { .beside { grid-template-columns: 1fr; } }
    figure { margin: .8rem 0; max-width: 52rem; }
    figure.broad { max-width: none; }
    figcaption { font-weight: 700; }
    svg { display: block; width: 100%; height: auto; }
    svg text { fill: currentColor; font-family: inherit; }
    svg .paper { fill: var(--paper); }
    summary { color: var(--faint); font-size: .85em; cursor: pointer; }

    """

  /// The same in the dark.
  static let dark = """
    @media (prefers-color-scheme: dark) {
      :root { --ink: #ececec; --faint: #b4b4b4; --rule: #6a6a6a; --wash: #2a2a2a;
        --paper: #161616; }
    }

    """

  /// The same on paper: A4 across, each sheet from a new page, nothing cut that belongs together.
  static let print = """
    .still { display: none; }
    @media print {
      :root { --ink: #000000; --faint: #333333; --rule: #777777; --wash: #eeeeee;
        --paper: #ffffff; color-scheme: light; }
      body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.35;
        -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      nav, .skip, details { display: none; }
      section { break-before: page; margin: 0; padding-top: 2px; }
      section.first { break-before: auto; }
      section.one { break-inside: avoid; font-size: var(--print-size, 10.5pt); }
      header .label { margin: 0 0 0 1em; padding: 0 .6em; }
      h1 { font-size: 1.4em; margin-bottom: .3em; clear: none; }
      .head { gap: 0 2em; margin-bottom: .5em; }
      h2 { font-size: 1.2em; margin-bottom: .4em; }
      h1, h2, h3, caption { break-after: avoid; }
      thead { display: table-header-group; }
      tr, figure, li, .short { break-inside: avoid; }
      tbody tr:nth-child(-n+2) { break-after: avoid; }
      tbody tr:nth-last-child(-n+2) { break-before: avoid; }
      .wide { overflow: visible; padding-right: 1px; }
      th, td { padding: .15em .45em; }
      figure { margin: .4em 0; }
      svg { max-width: 150mm; max-height: 155mm; }
      .charts { grid-template-columns: repeat(auto-fit, minmax(110mm, 1fr)); gap: .4em 6mm; }
      .one svg { max-height: 25em; }
      .sentences li, table, .note { margin-top: .3em; margin-bottom: .3em; }
      h3 { font-size: 1.05em; margin: .5em 0 .2em; }
    }
    @media print {
      @supports not (-moz-appearance: none) { footer { display: none; } }
      @supports (-moz-appearance: none) {
        .still { display: block; position: fixed; right: 0;
          font-weight: 700; font-size: 10pt; }
        .still.top { top: 0; }
        .still.bottom { bottom: 0; }
      }
    }

    """
}
