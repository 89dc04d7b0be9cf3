import type { Subject } from '@derden/scanner';
import { confidenceOf } from '../confidence.ts';
import type { Messages } from '../lang/messages.ts';
import { placeName } from '../part-name.ts';
import { type Kind, type Person, personsOf } from '../persons.ts';
import { printable } from '../printable.ts';
import type { ScanRecord } from '../record.ts';
import { titleOf } from '../title.ts';
import { type RepeatedContent, reasonOf, titlesOf } from '../unread.ts';
import type { Paint } from './colour.ts';
import { wrapped } from './lines.ts';

/** A list of this many persons says what kind of ticket it is; jsonl has them all. */
const mostPersons = 12;

/** How the report is to look. */
export interface TextView {
  readonly messages: Messages;
  readonly paint: Paint;
  readonly columns: number;
}

/** The lines about one ticket or file. */
export function ticketLines(record: ScanRecord, view: TextView): string[] {
  const { messages, paint } = view;
  const title = `${paint.strong(titleOf(record))}  ${paint.verdict(record.verdict, messages.verdict[record.verdict])}`;
  if (record.verdict === 'clean') return [title];
  const persons = personsOf(record);
  const more = persons.length - mostPersons;
  return [
    title,
    ...persons.slice(0, mostPersons).flatMap((person) => personLines(person, view)),
    ...(more > 0 ? [`  ${messages.report.andMore(more)}`] : []),
    ...record.unreadable.map(
      (file) =>
        `  ${messages.report.notReadable}: ${placeName(file.part, file.path, messages)} (${reasonOf(file, messages)})`,
    ),
  ];
}

/** A line for each content that was left unread more than once. */
export function repeatedLines(contents: readonly RepeatedContent[], { messages, paint, columns }: TextView): string[] {
  if (contents.length === 0) return [];
  const lines = contents.map((content) => {
    const { part, path } = content.first;
    return `${placeName(part, path, messages)} (${reasonOf(content.first, messages)}): ${titlesOf(content, messages)}`;
  });
  return [paint.strong(messages.report.repeated), ...lines.flatMap((line) => wrapped(line, columns, '  ', '    ')), ''];
}

function personLines({ subject, matters, kinds }: Person, { messages, paint, columns }: TextView): string[] {
  const who = `  ${subject.id.padEnd(4)}${messages.relation[subject.relation]}`;
  const texts = kinds.flatMap(textLines);
  if (!matters) {
    const names = new Set(kinds.map(({ entity }) => messages.entity[entity]));
    return [...wrapped(`${who}: ${[...names].join(', ')}`, columns, '', '      ').map(paint.faint), ...texts];
  }
  const places = Map.groupBy(kinds, (kind) => whereOf(kind, messages));
  return [
    `${who} · ${messages.class[subject.class]}`,
    ...places.entries().flatMap(([place, found]) => {
      const words = found.map((kind) => kindWords(kind, subject, messages));
      return wrapped(`${place}: ${words.join(', ')}`, columns, '      ', '        ');
    }),
    ...texts,
  ];
}

function kindWords({ entity, count, score, relation }: Kind, subject: Subject, messages: Messages): string {
  const confidence = confidenceOf(score);
  const remarks = [
    ...(count > 1 ? [`${count}×`] : []),
    ...(confidence === 'high' ? [] : [messages.confidence[confidence]]),
    ...(relation === subject.relation ? [] : [messages.relation[relation]]),
  ];
  return remarks.length === 0 ? messages.entity[entity] : `${messages.entity[entity]} (${remarks.join(', ')})`;
}

/** Part, files within it, and pages. */
export function whereOf({ part, path, pages }: Kind, messages: Messages): string {
  const place = placeName(part, path, messages);
  return pages.length === 0 ? place : `${place}, ${messages.page} ${pages.join(', ')}`;
}

function textLines({ texts }: Kind): string[] {
  return texts.map((text) => `        = ${printable(text)}`);
}
