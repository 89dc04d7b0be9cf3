import { type Verdict, verdicts } from '@derden/scanner';
import { quoted } from '../command-line.ts';
import type { Messages } from '../lang/messages.ts';
import { ranked, type Summary } from '../summary.ts';
import type { Paint } from './colour.ts';
import type { FormatContext } from './format.ts';
import { counted, widthOf, wrapped } from './lines.ts';

/** Totals at the end of the text report. */
export function summaryLines(summary: Summary, messages: Messages, paint: Paint): string[] {
  const { report } = messages;
  const shown = summary.shown === summary.scanned ? '' : `, ${report.shown(summary.shown)}`;
  return [
    paint.strong(report.scanned(summary.scanned - summary.files, summary.files) + shown),
    ...verdicts.map((verdict) => verdictLine(verdict, summary.verdicts[verdict] ?? 0, messages, paint)),
    ...kindLines(summary, messages, paint),
    ...personLines(summary, messages, paint),
    ...(summary.problems > 0 ? ['', `${report.problems}: ${summary.problems}`] : []),
  ];
}

/** What a person does with this report, and what to type for it. */
export function adviceLines(
  summary: Summary,
  context: FormatContext,
  paint: Paint,
  example: number | undefined,
): string[] {
  const { report } = context.messages;
  const paths = context.paths.map(quoted).join(' ');
  return [
    '',
    paint.strong(report.next),
    ...tasks(summary, context.messages).flatMap((task) => wrapped(task, widthOf(context), '  ', '    ')),
    ...(example === undefined ? [] : typed(report.whyHint, `${context.command} explain ${paths} --ticket ${example}`)),
    ...typed(report.pageHint, `${context.command} scan ${paths} --format html --output report.html`),
  ];
}

function tasks(summary: Summary, { verdict: names, report }: Messages): string[] {
  const { verdicts: counts, problems, shown, scanned } = summary;
  const found = (['third-party', 'uncertain', 'unreadable'] as const)
    .filter((verdict) => counts[verdict])
    .map((verdict) => `${names[verdict]} (${counts[verdict]}): ${report.lookAt[verdict]}`);
  if (problems > 0) return [...found, report.notScanned(problems)];
  return found.length === 0 && shown === scanned ? [report.allClean] : found;
}

/** Advice with the line to type. */
export function typed(why: string, line: string): string[] {
  return [`  ${why}`, `      ${line}`];
}

function verdictLine(verdict: Verdict, count: number, messages: Messages, paint: Paint): string {
  const name = Math.max(...Object.values(messages.verdict).map((text) => text.length));
  const label = paint.verdict(verdict, messages.verdict[verdict].padEnd(name));
  return `  ${label}  ${String(count).padStart(5)}   ${paint.faint(messages.report.meaning[verdict])}`;
}

function kindLines({ findings, findingsOfOthers }: Summary, { report, entity }: Messages, paint: Paint): string[] {
  const rows = ranked(findings).map(([kind, count]) => [entity[kind], count, findingsOfOthers[kind] ?? 0] as const);
  return titled(report.kinds, counted(rows, report.ofOthers), paint);
}

function personLines({ persons }: Summary, { report, relation }: Messages, paint: Paint): string[] {
  const rows = ranked(persons).map(([whose, count]) => [relation[whose], count] as const);
  return titled(report.persons, counted(rows), paint);
}

function titled(title: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : ['', paint.strong(title), ...lines];
}
