import { entityWords } from '../messages/words.ts';
import type { Language, Text } from '../text.ts';
import { dateOf, type Instant, timeOf } from '../time/calendar.ts';
import type { BreachEntry } from './entry.ts';
import {
  causeWords,
  effectWords,
  groundWords,
  labels,
  measureWords,
  relationWords,
  reportedToWords,
  statusWords,
} from './words.ts';

/** The register as a JSON array. */
export function breachJson(entries: readonly BreachEntry[]): string {
  return `${JSON.stringify(entries, null, 2)}\n`;
}

const columns: readonly (readonly [string, (entry: BreachEntry) => string | number])[] = [
  ['ticket', ({ ticket }) => ticket],
  ['status', ({ status }) => status],
  ['found_at', ({ foundAt }) => foundAt],
  ['facts', ({ causes }) => causes.join(' ')],
  ['classes', ({ classes }) => classes.join(' ')],
  ['data', ({ entities }) => entities.join(' ')],
  ['people', ({ relations }) => relations.join(' ')],
  ['persons', ({ persons }) => persons],
  ['records', ({ findings }) => findings.length],
  ['effects', ({ effects }) => effects.join(' ')],
  ['ground', ({ ground }) => ground ?? ''],
  ['reported_to', ({ reportedTo }) => reportedTo.join(' ')],
  ['measures', ({ measures }) => measures.map(({ at, action }) => `${at} ${action}`).join('; ')],
  ['history', ({ history }) => history.map(({ at, status, by }) => `${at} ${status} ${by ?? 'derden'}`).join('; ')],
];

/** The register as CSV by RFC 4180, with a header. */
export function breachCsv(entries: readonly BreachEntry[]): string {
  const rows = entries.map((entry) => columns.map(([, of]) => of(entry)));
  return [columns.map(([name]) => name), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One incident for people to read. @throws PolicyError `bad_date` */
export function breachText(entry: BreachEntry, language: Language): string {
  const say = <Code extends string>(words: Readonly<Record<Code, Text>>, codes: readonly Code[]) =>
    codes.map((code) => words[code][language]).join(', ') || '–';
  const moment = (at: Instant) => `${dateOf(at)} ${timeOf(at)}`;
  const lines: readonly (readonly [Text, string])[] = [
    [labels.status, say(statusWords, [entry.status])],
    [labels.found, moment(entry.foundAt)],
    [labels.facts, say(causeWords, entry.causes)],
    [labels.severity, entry.classes.join(', ') || '–'],
    [labels.data, say(entityWords, entry.entities)],
    [labels.people, say(relationWords, entry.relations)],
    [labels.persons, String(entry.persons)],
    [labels.records, String(entry.findings.length)],
    [labels.effects, say(effectWords, entry.effects)],
    [labels.ground, say(groundWords, entry.ground === null ? [] : [entry.ground])],
    [labels.reportedTo, say(reportedToWords, entry.reportedTo)],
    [
      labels.measures,
      entry.measures.map(({ at, action }) => `${moment(at)} ${measureWords[action][language]}`).join('; ') || '–',
    ],
    [
      labels.history,
      entry.history.map(({ at, status }) => `${moment(at)} ${statusWords[status][language]}`).join('; ') || '–',
    ],
  ];
  return [
    `${labels.title[language]} ${entry.ticket}`,
    ...lines.map(([label, value]) => `${label[language]}: ${value}`),
    '',
  ].join('\n');
}
