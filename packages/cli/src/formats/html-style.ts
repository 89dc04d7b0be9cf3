/** The style of the report page: light and dark, on screen and on paper. */
export const style: string = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1b1f24, #e7e9ec); --soft: light-dark(#57606a, #9aa4af); --paper: light-dark(#f6f7f8, #14171a);
  --card: light-dark(#fff, #1d2125); --line: light-dark(#dfe3e7, #33393f); --bar: light-dark(#4a6f94, #7ba3ca);
  --third-party: light-dark(#b3261e, #f2766d); --uncertain: light-dark(#9a6700, #e0aa3e);
  --unreadable: light-dark(#7b4397, #c49adb); --clean: light-dark(#2e7d43, #6cc286);
}
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 64rem; padding: 2.5rem 1.25rem 5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; font-variant-numeric: tabular-nums }
h1 { font-size: 1.9rem; line-height: 1.2; letter-spacing: -.015em; margin: 0 0 .5rem; text-wrap: balance }
h2 { font-size: 1.1rem; margin: 0 0 .9rem }
h4 { font-size: .95rem; margin: 0 0 .35rem } h4 span { font-weight: 600 } h4 small { font-weight: 400 }
header p { margin: .3rem 0; max-width: 44rem } small, .meta, .digest { color: var(--soft) } .meta { font-size: .875rem }
.warning { border-inline-start: 4px solid var(--third-party); padding-inline-start: .75rem; font-weight: 600 }
main > section, .charts > section { margin-top: 2.25rem } .charts { display: grid; gap: 0 3rem; grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)) }
.third-party { --c: var(--third-party) } .uncertain { --c: var(--uncertain) } .unreadable { --c: var(--unreadable) } .clean { --c: var(--clean) }
.unknown { --c: var(--uncertain) }
.tiles { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)) }

.tile { align-content: start; background: var(--card); border: 1px solid var(--line); border-top: 4px solid var(--c); border-radius: 8px; padding: .8rem 1rem; display: grid; align-content: start }
.tile b { font-size: 2rem; line-height: 1.15 } .tile span { font-weight: 600; color: var(--c) } .tile small { line-height: 1.35 }
svg { display: block; width: 100%; border-radius: 4px } .stack { height: .75rem; margin-top: .9rem } .bar { height: .8rem } rect { fill: var(--c, var(--bar)) }
table { border-collapse: collapse; width: 100% } th { text-align: start; font-weight: 400 } th, td { padding: .2rem .9rem .2rem 0; vertical-align: top }
.legend { font-size: .875rem; color: var(--soft); margin: .6rem 0 0 } .legend i { display: inline-block; width: .75rem; height: .75rem; border-radius: 3px; background: var(--c); vertical-align: -.05rem; margin-inline-end: .4rem }
.chart th { white-space: nowrap; font-size: .9rem } .chart td:nth-child(2) { width: 100%; padding-top: .55rem } .chart td:last-child { text-align: end; padding-inline-end: 0 }
.filter { display: flex; flex-wrap: wrap; gap: .4rem .6rem; align-items: center; margin-bottom: .9rem; font-size: .9rem }
.filter label { border: 1px solid var(--line); border-radius: 99px; padding: .2rem .8rem; background: var(--card); cursor: pointer }
.filter input { accent-color: var(--c); vertical-align: -.1em }
.ticket { background: var(--card); border: 1px solid var(--line); border-inline-start: 4px solid var(--c); border-radius: 6px; margin-bottom: .4rem;
  content-visibility: auto; contain-intrinsic-size: auto 2.6rem }
summary { display: flex; flex-wrap: wrap; gap: .1rem .75rem; align-items: baseline; padding: .45rem .9rem; cursor: pointer; list-style: none }
summary::-webkit-details-marker { display: none } summary b { overflow-wrap: anywhere }
summary::after { content: "+"; margin-inline-start: auto; color: var(--soft) } [open] > summary::after { content: "–" }
.badge { color: var(--c); font-weight: 600; font-size: .875rem } .digest { font-size: .875rem; flex: 1 1 18rem }
.body { padding: .25rem .9rem .9rem } .person { margin-top: .8rem; break-inside: avoid } .body table, .body ul { font-size: .9rem; margin: 0 }
.body th { width: 30% } .body td:nth-child(2) { width: 26% } .body td:last-child { color: var(--soft); padding-inline-end: 0; text-align: end }
.body td { overflow-wrap: anywhere } .K1 h4 small { color: var(--third-party); font-weight: 600 }
code { font: .85em ui-monospace, "SF Mono", Menlo, Consolas, monospace } .mask { color: var(--soft) } .more { margin: .3rem 0; color: var(--soft); font-size: .875rem }
:focus-visible { outline: 2px solid var(--bar); outline-offset: 2px }
body:has(#show-third-party:not(:checked)) .ticket.third-party, body:has(#show-uncertain:not(:checked)) .ticket.uncertain,
body:has(#show-unreadable:not(:checked)) .ticket.unreadable, body:has(#show-clean:not(:checked)) .ticket.clean { display: none }
@media (max-width: 40rem) { .body tr { display: grid; margin-bottom: .5rem } .body th, .body td { width: auto !important; text-align: start !important } .legend { font-size: .875rem; color: var(--soft); margin: .6rem 0 0 } .legend i { display: inline-block; width: .75rem; height: .75rem; border-radius: 3px; background: var(--c); vertical-align: -.05rem; margin-inline-end: .4rem }
.chart th { white-space: normal } }
@media print {
  :root { color-scheme: light; --paper: #fff } body { max-width: none; padding: 0; font-size: 9.5pt } .filter, summary::after { display: none }
  .ticket { content-visibility: visible; break-inside: auto } summary, h2, h4 { break-after: avoid }
  .person { break-inside: auto } tr { break-inside: avoid } details::details-content { content-visibility: visible; height: auto }
  rect, .tile, .ticket { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
`;
