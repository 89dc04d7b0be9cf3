import { textOf } from '../data/text.ts';
import type { Likeness } from '../likeness.ts';
import { createLines, type Lines } from '../lines.ts';
import { type FileBytes, type Readings, textReading } from '../reading.ts';
import { type ContentLine, contentLines, unescaped } from './content-lines.ts';
import { inlineFile } from './inline-file.ts';

export function icsLikeness(head: string): Likeness {
  return /^\s{0,99}BEGIN:VCALENDAR\s/i.test(head) ? 'yes' : 'maybe';
}

/** A calendar: each appointment is a record of labelled values, and so is each person in it. Attachments in it are files. */
export async function* readIcs(file: FileBytes): Readings {
  const lines = createLines();
  const files: FileBytes[] = [];
  const numbers = { last: 0, appointment: 0, zone: false };
  for (const line of contentLines(textOf(file))) {
    const inside = typeof line === 'string' ? null : inlineFile(line, files.length + 1);
    if (typeof line === 'string') lines.add(line);
    else if (line.name === 'BEGIN' || line.name === 'END') enter(numbers, line);
    else if (inside) files.push(inside);
    else if (!numbers.zone) addLine(lines, line, numbers);
  }
  yield textReading('table', lines.text(), { fields: lines.fields });
  for (const inside of files) yield { kind: 'file', file: inside };
}

interface Numbers {
  last: number;
  appointment: number;
  /** Within rules of summer time. */
  zone: boolean;
}

function enter(numbers: Numbers, { name, value }: ContentLine): void {
  const component = value.trim().toUpperCase();
  if (component === 'VTIMEZONE') numbers.zone = name === 'BEGIN';
  if (name === 'BEGIN' && /^(?:VEVENT|VTODO|VJOURNAL|VFREEBUSY)$/.test(component)) numbers.appointment = ++numbers.last;
}

/** What programs leave for themselves. */
const machinery =
  /^(?:VERSION|PRODID|CALSCALE|METHOD|UID|DTSTAMP|CREATED|LAST-MODIFIED|SEQUENCE|STATUS|TRANSP|CLASS|PRIORITY|RRULE|EXDATE|RDATE|RECURRENCE-ID|TRIGGER|ACTION|REFRESH-INTERVAL|COLOR|PERCENT-COMPLETE|X-MICROSOFT-(?!LOCATION).{0,60}|X-MS-OLK-(?!SENDER).{0,60}|X-LIC-.{0,60}|X-MOZ-.{0,60}|X-WR-(?:TIMEZONE|RELCALID)|X-PUBLISHED-TTL|X-PRIMARY-CALENDAR|X-CALSTART|X-CALEND)$/;

const labels: ReadonlyMap<string, string> = new Map([
  ['SUMMARY', 'Onderwerp'],
  ['DESCRIPTION', 'Omschrijving'],
  ['LOCATION', 'Locatie'],
  ['COMMENT', 'Opmerking'],
  ['CONTACT', 'Contactpersoon'],
  ['DTSTART', 'Begin'],
  ['DTEND', 'Einde'],
  ['DUE', 'Einddatum'],
  ['CATEGORIES', 'Categorieën'],
  ['RESOURCES', 'Middelen'],
  ['URL', 'Website'],
  ['ATTACH', 'Bijlage'],
  ['X-WR-CALNAME', 'Agenda'],
]);

const personLabels: ReadonlyMap<string, string> = new Map([
  ['ORGANIZER', 'Organisator'],
  ['ATTENDEE', 'Deelnemer'],
  ['X-MS-OLK-SENDER', 'Verzonden door'],
  ['X-CALENDARSERVER-CREATED-BY', 'Gemaakt door'],
]);

function addLine(lines: Lines, line: ContentLine, numbers: Numbers): void {
  const { name, value, parameters } = line;
  const person = personLabels.get(name);
  if (machinery.test(name)) return;
  if (person) addPerson(lines, line, person, ++numbers.last);
  else if (parameters.get('FMTTYPE')?.toLowerCase() === 'text/html') lines.add(withoutTags(unescaped(value)));
  else lines.addField(labels.get(name) ?? name, unescaped(value), numbers.appointment);
}

/** `ATTENDEE;CN=Piet Zwart:mailto:piet@example.nl` */
function addPerson(lines: Lines, { value, parameters }: ContentLine, label: string, record: number): void {
  const address = unescaped(value).replace(/^mailto:/i, '');
  const name = parameters.get('CN') ?? '';
  const others = [parameters.get('EMAIL'), parameters.get('SENT-BY')?.replace(/^mailto:/i, '')];
  lines.addField(label, name === address ? '' : name, record);
  for (const each of new Set([address, ...others])) if (each) lines.addField('E-mail', each, record);
}

function withoutTags(html: string): string {
  return html.replace(/<[^<>]{0,5000}>/g, ' ').replace(/&nbsp;/g, ' ');
}
