import { createHash } from 'node:crypto';
import { type Verdict, verdicts } from '@derden/scanner';
import type { Messages } from '../lang/messages.ts';
import { placeName } from '../part-name.ts';
import type { Summary } from '../summary.ts';
import { type RepeatedContent, reasonOf, titlesOf } from '../unread.ts';
import type { FormatContext, Problem } from './format.ts';
import { kindChart, personChart, verdictChart } from './html-charts.ts';
import { style } from './html-style.ts';
import { type Markup, markup, none } from './markup.ts';

export interface PageContent {
  readonly summary: Summary;
  readonly tickets: ReadonlyMap<Verdict, readonly Markup[]>;
  readonly problems: readonly Problem[];
  readonly repeated: readonly RepeatedContent[];
  readonly context: FormatContext;
}

/** The whole document. It loads nothing and runs nothing: only its own style is allowed. */
export function page({ summary, tickets, problems, repeated, context }: PageContent): string {
  const { messages } = context;
  const { report } = messages;
  return markup`<!doctype html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${report.title}</title>
<style>${{ html: style }}</style>
</head>
<body>
${headMarkup(summary, context)}
<main>
${verdictChart(summary, messages)}
<div class="charts">${kindChart(summary, messages)}${personChart(summary, messages)}</div>
<section><h2>${report.tickets}</h2>
${filterMarkup(summary, messages)}
${verdicts.flatMap((verdict) => tickets.get(verdict) ?? [])}</section>
${repeatedMarkup(repeated, messages)}
${problemsMarkup(problems, messages)}
</main>
</body>
</html>
`.html;
}

function headMarkup(summary: Summary, { messages, version, date, reveal }: FormatContext): Markup {
  const { report } = messages;
  const day = new Intl.DateTimeFormat(messages.language, { dateStyle: 'long', timeStyle: 'short' }).format(date);
  const warning = reveal
    ? markup`<p class="warning">${report.revealed}</p>`
    : markup`<p class="meta">${report.masked}</p>`;
  const shown = summary.shown === summary.scanned ? '' : `, ${report.shown(summary.shown)}`;
  return markup`<header><h1>${report.title}</h1><p>${report.intro}</p>${warning}<p class="meta">${
    report.scanned(summary.scanned - summary.files, summary.files) + shown
  }. ${report.madeOn(day, version)}</p></header>`;
}

function filterMarkup({ verdicts: counts }: Summary, messages: Messages): Markup {
  const boxes = verdicts
    .filter((verdict) => counts[verdict])
    .map(
      (verdict) =>
        markup`<label class="${verdict}"><input type="checkbox" id="show-${verdict}" checked> ${messages.verdict[verdict]} <b>${counts[verdict] ?? 0}</b></label>`,
    );
  return boxes.length === 0 ? none : markup`<div class="filter"><span>${messages.report.show}</span>${boxes}</div>`;
}

function repeatedMarkup(contents: readonly RepeatedContent[], messages: Messages): Markup {
  if (contents.length === 0) return none;
  const items = contents.map((content) => {
    const { part, path } = content.first;
    return markup`<li><b>${placeName(part, path, messages)}</b> (${reasonOf(content.first, messages)}): ${titlesOf(content, messages)}</li>`;
  });
  return markup`<section><h2>${messages.report.repeated}</h2><ul>${items}</ul></section>`;
}

function problemsMarkup(problems: readonly Problem[], { report }: Messages): Markup {
  if (problems.length === 0) return none;
  const items = problems.map(({ place, reason }) => markup`<li><b>${place}</b>: ${reason}</li>`);
  return markup`<section><h2>${report.problems}</h2><ul>${items}</ul></section>`;
}

function contentPolicy(): string {
  const digest = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
}
