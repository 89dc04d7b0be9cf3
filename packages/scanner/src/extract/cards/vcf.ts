import { textOf } from '../data/text.ts';
import type { Likeness } from '../likeness.ts';
import { createLines, type Lines } from '../lines.ts';
import { type FileBytes, type Readings, textReading } from '../reading.ts';
import { type ContentLine, contentLines, partsOf, unescaped } from './content-lines.ts';
import { inlineFile } from './inline-file.ts';

export function vcfLikeness(head: string): Likeness {
  return /^\s{0,99}BEGIN:VCARD\s/i.test(head) ? 'yes' : 'maybe';
}

/** Cards of people: each card is a record of labelled values. Photos in them are files. */
export async function* readVcf(file: FileBytes): Readings {
  const lines = createLines();
  const files: FileBytes[] = [];
  let card = 0;
  for (const line of contentLines(textOf(file))) {
    const inside = typeof line === 'string' ? null : inlineFile(line, files.length + 1);
    if (typeof line === 'string') lines.add(line);
    else if (line.name === 'BEGIN') card++;
    else if (inside) files.push(inside);
    else addLine(lines, line, card);
  }
  yield textReading('table', lines.text(), { fields: lines.fields });
  for (const inside of files) yield { kind: 'file', file: inside };
}

/** What programs leave for themselves. */
const machinery: ReadonlySet<string> = new Set([
  'END',
  'VERSION',
  'PRODID',
  'REV',
  'UID',
  'CLASS',
  'MAILER',
  'CLIENTPIDMAP',
]);

const labels: ReadonlyMap<string, string> = new Map([
  ['FN', 'Naam'],
  ['NICKNAME', 'Roepnaam'],
  ['TITLE', 'Functie'],
  ['ROLE', 'Functie'],
  ['EMAIL', 'E-mail'],
  ['LABEL', 'Adres'],
  ['BIRTHPLACE', 'Geboorteplaats'],
  ['NOTE', 'Notitie'],
  ['URL', 'Website'],
  ['GENDER', 'Geslacht'],
  ['IMPP', 'Chatadres'],
  ['RELATED', 'Relatie'],
  ['MEMBER', 'Lid'],
  ['CATEGORIES', 'Categorieën'],
  ['X-SPOUSE', 'Partner'],
  ['X-MANAGER', 'Manager'],
  ['X-ASSISTANT', 'Assistent'],
  ['PHOTO', 'Foto'],
]);

const dayLabels: ReadonlyMap<string, string> = new Map([
  ['BDAY', 'Geboortedatum'],
  ['ANNIVERSARY', 'Trouwdag'],
  ['DEATHDATE', 'Overlijdensdatum'],
]);

const nameLabels: readonly string[] = ['Achternaam', 'Voornaam', 'Tweede naam', 'Aanhef', 'Achtervoegsel'];

function addLine(lines: Lines, line: ContentLine, card: number): void {
  const { name, value } = line;
  const day = dayLabels.get(name);
  if (machinery.has(name)) return;
  if (name === 'N')
    for (const [at, part] of partsOf(value).entries()) lines.addField(nameLabels[at] ?? 'Naam', part, card);
  else if (name === 'ADR') lines.addField('Adres', addressOf(partsOf(value)), card);
  else if (name === 'ORG') lines.addField('Organisatie', partsOf(value).filter(Boolean).join(', '), card);
  else if (name === 'TEL') lines.addField(phoneLabel(line), unescaped(value).replace(/^tel:/i, ''), card);
  else if (day) lines.addField(day, dayOf(value), card);
  else lines.addField(labels.get(name) ?? name, unescaped(value).replace(/^mailto:/i, ''), card);
}

/** Street, then postcode and place. */
function addressOf([box, extra, street, place, region, postcode, country]: readonly string[]): string {
  const town = [postcode, place].filter(Boolean).join(' ');
  return [street, extra, box, town, region, country].filter(Boolean).join(', ').replace(/\n/g, ', ');
}

function phoneLabel({ parameters }: ContentLine): string {
  const type = parameters.get('TYPE') ?? '';
  if (/fax/i.test(type)) return 'Fax';
  return /cell/i.test(type) ? 'Mobiel' : 'Telefoon';
}

/** `19700302` and `1970-03-02T00:00:00Z` are the same day. */
function dayOf(value: string): string {
  return value.replace(/^(\d{4})-?(\d\d)-?(\d\d)(?:T.*)?$/s, '$1-$2-$3');
}
