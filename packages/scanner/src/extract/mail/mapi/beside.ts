import type { LaidOut } from '../../laid-out.ts';
import { createLines } from '../../lines.ts';
import { groupMembers } from './group-members.ts';
import { addressLabels, dayLabels, momentLabels, textLabels } from './labels.ts';
import type { MapiProperties } from './properties.ts';
import { tag } from './tags.ts';

/** What a contact, appointment or task says in fields of its own, as one record; and each member of a group. */
export function beside(properties: MapiProperties): LaidOut {
  const lines = createLines();
  const said = new Set<string>();
  for (const [label, value] of labelled(properties)) {
    const words = value.replace(/\s*[\r\n]+\s*/g, ', ').trim();
    if (said.has(words)) continue;
    said.add(words);
    lines.addField(label, words, 0);
  }
  for (const [index, { name, address }] of groupMembers(properties).entries()) {
    lines.addField('Naam', name, index + 1);
    lines.addField('E-mail', address, index + 1);
  }
  return { text: lines.text(), fields: lines.fields, marks: [] };
}

function* labelled(properties: MapiProperties): Generator<readonly [label: string, value: string]> {
  if (isCard(properties)) yield ['Naam', properties.text(tag.displayName)];
  for (const [key, label] of textLabels) yield [label, properties.text(key)];
  for (const [label, whole, parts] of addressLabels) yield [label, properties.text(whole) || joined(properties, parts)];
  for (const [label, ...keys] of dayLabels) yield [label, dayOf(properties, keys)];
  for (const [key, label] of momentLabels) yield [label, properties.date(key) ?? ''];
}

function isCard(properties: MapiProperties): boolean {
  return /^IPM\.(?:Contact|DistList|AbchPerson)/i.test(properties.text(tag.messageClass));
}

/** Street, then postcode and place. */
function joined(properties: MapiProperties, [street, box, postcode, place, country]: readonly number[]): string {
  const text = (key: number | undefined): string => (key === undefined ? '' : properties.text(key).trim());
  const town = [text(postcode), text(place)].filter((part) => part !== '').join(' ');
  return [text(street), text(box), town, text(country)].filter((part) => part !== '').join(', ');
}

const halfDay = 12 * 60 * 60 * 1000;

/** Outlook keeps midnight of where the writer was, in universal time: the evening before, east of Greenwich. */
function dayOf(properties: MapiProperties, keys: readonly number[]): string {
  const date = keys.map((key) => properties.date(key)).find((each) => each !== null);
  return date ? new Date(Date.parse(date) + halfDay).toISOString().slice(0, 10) : '';
}
