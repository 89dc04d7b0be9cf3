import { type Verdict, verdicts } from '@derden/scanner';
import type { Messages } from '../lang/messages.ts';
import { isOfOthers } from '../persons.ts';
import { ranked, type Summary } from '../summary.ts';
import { type Markup, markup, none } from './markup.ts';

/** A figure per verdict, and one bar that shows how they relate. */
export function verdictChart({ verdicts: counts, shown }: Summary, messages: Messages): Markup {
  const tiles = verdicts.map(
    (verdict) =>
      markup`<div class="tile ${verdict}"><b>${counts[verdict] ?? 0}</b><span>${messages.verdict[verdict]}</span><small>${messages.report.meaning[verdict]}</small></div>`,
  );
  return markup`<section><h2>${messages.report.verdicts}</h2><div class="tiles">${tiles}</div>${stack(counts, shown)}</section>`;
}

/** A bar for each kind of data; the coloured part is what should not be there. */
export function kindChart({ findings, findingsOfOthers }: Summary, { report, entity }: Messages): Markup {
  const rows = ranked(findings).map(([kind, count]) => ({
    name: entity[kind],
    count,
    others: findingsOfOthers[kind] ?? 0,
  }));
  const legend = markup`<p class="legend third-party"><i></i>${report.ofOthers}</p>`;
  return chart(report.kinds, rows, legend);
}

/** A bar for each relation. */
export function personChart({ persons }: Summary, { report, relation }: Messages): Markup {
  const rows = ranked(persons).map(([whose, count]) => ({
    name: relation[whose],
    count,
    others: isOfOthers({ relation: whose }) ? count : 0,
  }));
  return chart(report.persons, rows, none);
}

interface Row {
  readonly name: string;
  readonly count: number;
  readonly others: number;
}

function chart(title: string, rows: readonly Row[], legend: Markup): Markup {
  const largest = rows[0]?.count ?? 0;
  if (largest === 0) return none;
  const bars = rows.map(
    ({ name, count, others }) =>
      markup`<tr><th>${name}</th><td><svg class="bar" aria-hidden="true"><rect width="${percent(count, largest)}" height="100%"/><rect class="third-party" width="${percent(others, largest)}" height="100%"/></svg></td><td>${count}</td></tr>`,
  );
  return markup`<section><h2>${title}</h2><table class="chart">${bars}</table>${legend}</section>`;
}

function stack(counts: Summary['verdicts'], total: number): Markup {
  if (total === 0) return none;
  let before = 0;
  const rects = verdicts.map((verdict: Verdict) => {
    const count = counts[verdict] ?? 0;
    const rect = markup`<rect class="${verdict}" x="${percent(before, total)}" width="${percent(count, total)}" height="100%"/>`;
    before += count;
    return rect;
  });
  return markup`<svg class="stack" aria-hidden="true">${rects}</svg>`;
}

function percent(count: number, of: number): string {
  return `${Math.round((count / of) * 10_000) / 100}%`;
}
