import type { Subject, Unreadable } from '@derden/scanner';
import { confidenceOf } from '../confidence.ts';
import type { Messages } from '../lang/messages.ts';
import { placeName } from '../part-name.ts';
import { type Kind, type Person, personsOf } from '../persons.ts';
import type { ScanRecord } from '../record.ts';
import { titleOf } from '../title.ts';
import { reasonOf } from '../unread.ts';
import { type Markup, markup, none } from './markup.ts';
import { whereOf } from './text-ticket.ts';

/** More than a person reads; jsonl has them all. */
const mostPersons = 50;
const mostTexts = 20;

/** One ticket: a line that says enough, with the persons and places under it, and of what was not read that which is `told` here. */
export function ticketMarkup(record: ScanRecord, messages: Messages, told: readonly Unreadable[]): Markup {
  const persons = personsOf(record);
  const shown = persons.slice(0, mostPersons);
  return markup`<details class="ticket ${record.verdict}"><summary><b>${titleOf(record)}</b><span class="badge">${
    messages.verdict[record.verdict]
  }</span><span class="digest">${digest(persons, record, messages)}</span></summary><div class="body">${shown.map(
    (person) => personMarkup(person, messages),
  )}${moreMarkup(persons.length - shown.length, messages)}${unreadableMarkup(told, messages)}${
    persons.length + record.unreadable.length === 0 ? markup`<p>${messages.report.nothingFound}</p>` : none
  }</div></details>\n`;
}

/** What matters of the ticket in a few words: kinds of data of those that should not be there. */
function digest(persons: readonly Person[], { unreadable }: ScanRecord, messages: Messages): string {
  const grave = persons.filter((person) => person.matters);
  const kinds = new Set(grave.flatMap(({ kinds }) => kinds.map(({ entity }) => messages.entity[entity])));
  const codes = new Set(unreadable.map(({ code }) => messages.unreadable[code]));
  const crowd = grave.length > 1 ? `${messages.report.people(grave.length)}: ` : '';
  return crowd + [...kinds, ...codes].join(', ');
}

function personMarkup({ subject, kinds }: Person, messages: Messages): Markup {
  return markup`<section class="person ${subject.class}"><h4>${subject.id} <span>${messages.relation[subject.relation]}</span> <small>${
    messages.class[subject.class]
  }</small></h4><table>${kinds.map((kind) => kindMarkup(kind, subject, messages))}</table></section>`;
}

function kindMarkup(kind: Kind, subject: Subject, messages: Messages): Markup {
  const whose = kind.relation === subject.relation ? '' : ` · ${messages.relation[kind.relation]}`;
  const times = kind.count > 1 ? markup` <small>${kind.count}×</small>` : none;
  return markup`<tr><th>${messages.entity[kind.entity]}${times}</th><td>${valueMarkup(kind, subject.id, messages)}</td><td>${whereOf(
    kind,
    messages,
  )}</td><td>${messages.confidence[confidenceOf(kind.score)] + whose}</td></tr>`;
}

function valueMarkup({ entity, texts }: Kind, subject: string, messages: Messages): Markup {
  if (texts.length === 0) return markup`<code class="mask">[${entity} ${subject}]</code>`;
  const shown = texts.slice(0, mostTexts).map((text) => markup`<code>${text}</code> `);
  return markup`${shown}${moreMarkup(texts.length - shown.length, messages)}`;
}

function moreMarkup(count: number, messages: Messages): Markup {
  return count > 0 ? markup`<p class="more">${messages.report.andMore(count)}</p>` : none;
}

function unreadableMarkup(unreadable: readonly Unreadable[], messages: Messages): Markup {
  if (unreadable.length === 0) return none;
  const items = unreadable.map(
    (file) => markup`<li>${placeName(file.part, file.path, messages)}: ${reasonOf(file, messages)}</li>`,
  );
  return markup`<section class="person"><h4>${messages.report.notReadable}</h4><ul>${items}</ul></section>`;
}
