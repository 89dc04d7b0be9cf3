import type { Correspondent } from '../people.ts';
import { addressPattern, cleanName } from './correspondents.ts';
import { hasMoment, hasTime } from './moments.ts';

export interface Attribution {
  readonly author: Correspondent;
  readonly date: string | null;
}

const verb =
  /(?<!\p{L})(?:schreef|geschreven|wrote|writes|schrieb|geschrieben|a écrit|écrit|escribió|ha scritto|scrive|escreveu|skrev|kirjoitti|napisała?|napsala?\(?a?\)?|pisze|píše|napisao(?:\/la)?|írta|a scris|написала?\(?а?\)?|пише|пишет|napísala?\(?a?\)?|yazdı|kirjutas)(?!\p{L})/iu;
/** Words around verb, name and date in the languages above. */
const filler =
  /(?<!\p{L})(?:op|on|am|le|el|il giorno|il|em|dnia|w dniu|dne|dňa|pe|den|d|in data|heeft|hat|ha|had|het volgende|als volgt|the following|folgendes|følgende|följande|ezt|şunu|tarihinde|időpontban|пользователь|používateľ|użytkownik|odesílatel|korisnik|je|r|г|в|om|at|um|à|alle|a las|às|kl|klo|o|uur|uhr|h|u|am|pm|p\.m|a\.m|met|gmt|utc|cet|cest|wet|eet|eest|est|edt|pst|pdt|mest|mez)(?![\p{L}'’])\.?/giu;
const particle =
  /^(?:van|de|den|der|het|ten|ter|te|in|op|'t|’t|von|zu|und|en|el|al|ben|di|da|la|le|du|dos|e|y|via|namens|zum)$/iu;
const pronoun =
  /(?<!\p{L})(?:ik|wij|we|hij|zij|ze|u|jij|je|jullie|he|she|they|you|ich|wir|er|sie|nous|aan|to|an|over|about|dat|that|die|deze|dit|I|Ik|Wij|We|Hij|Zij|He|She|They|You|Ich|Wir|Nous)(?!\p{L})/u;

/** Reads “Op <date> schreef X <a@b.nl>:” in its many forms. Without an address it counts when `quoted`, a quote follows, or when all else is complete. */
export function attributionIn(words: string, quoted: boolean): Attribution | null {
  const line = withoutDashes(words.replace(/\*/g, '').trim().slice(0, 500));
  if (!/[:：]$/.test(line)) return null;
  if (!hasMoment(line)) return quoted && hasDay.test(line) ? undated(line) : null;
  const address = addressIn(line);
  if (!address) return withoutAddress(line, quoted);
  return withAddress(line, address, quoted);
}

/** Zoho: `---- On Mon, 3 Feb 2025 10:12:50 +0100 Karel Vis <k@burger.example> wrote ----`. */
const withoutDashes = (line: string): string => {
  const [, inner] = /^-{2,10} ([^-].*[^-]) -{2,10}$/.exec(line) ?? [];
  return inner === undefined ? line : `${inner}:`;
};

const hasDay = /^(?:op|on|am|le) \p{L}{2,10}\.?,? (?:\d{1,2}|\p{L}{3,10}\.? \d{1,2})(?!\d)/iu;

/** A day without year or time tells too little, unless an address stands beside it. */
function undated(line: string): Attribution | null {
  const address = addressIn(line);
  return address?.bracketed ? withAddress(line, address, true) : null;
}

/** GroupWise: `>>> Karel Vis <k@burger.example> 3-2-2025 10:12 >>>`, above text without quote marks. */
export function groupWiseIn(words: string): Attribution | null {
  const [, who] = /^(.{1,150}?)>>>$/.exec(words) ?? [];
  if (!who || !hasMoment(who)) return null;
  const [, name = '', date = ''] = /^(\D{1,100}?),? {1,3}((?:\p{L}{2,10}, )?\d.{1,50})$/u.exec(who.trim()) ?? [];
  const address = addressIn(name)?.value ?? null;
  const plain = cleanName(name.replace(addressPattern, ''));
  return address || plain ? { author: { name: plain || null, address }, date } : null;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly bracketed: boolean;
}

/** The last address, with the brackets, quotes and `mailto:` around it. */
function addressIn(line: string): Place | null {
  const found = [...line.matchAll(addressPattern)];
  const first = found[0];
  if (!first) return null;
  const value = first[0].toLowerCase();
  if (found.some((other) => other[0].toLowerCase() !== value)) return null;
  const before = line.slice(0, first.index);
  const opening = /[<[(]+ {0,2}(?:<?mailto:)?$/i.exec(before)?.[0] ?? '';
  const last = found.at(-1) ?? first;
  const after = line.slice(last.index + last[0].length);
  const closing = /^[\s>\])]+/.exec(after)?.[0] ?? '';
  return {
    start: first.index - opening.length,
    end: line.length - after.length + closing.length,
    value,
    bracketed: opening !== '',
  };
}

/** A date, a name and nothing else; in Russian the day of the week comes first. */
const dateFirst = (line: string): boolean => /^\d/.test(line) || (/^\p{L}{2,3}\.?, \d/u.test(line) && hasTime(line));

function withAddress(line: string, address: Place, quoted: boolean): Attribution | null {
  const before = line.slice(0, address.start);
  const after = line.slice(address.end, -1);
  if (!verb.test(before) && !verb.test(after) && !(dateFirst(line) && after.trim() === '')) return null;
  if (!isDateOrNothing(after)) return null;
  const name = nameAtEnd(before);
  if (name === null || (!address.bracketed && /^\p{Ll}/u.test(name) && !quoted)) return null;
  return { author: { name: name || null, address: address.value }, date: dateIn(`${before} ${after}`) };
}

function withoutAddress(line: string, quoted: boolean): Attribution | null {
  const found = verb.exec(line);
  if (!found) return null;
  const before = line.slice(0, found.index);
  const after = line.slice(found.index + found[0].length, -1);
  const name = hasName(after) ? nameAtEnd(after) : isDateOrNothing(after) ? nameAtEnd(before) : null;
  if (!name || !isProperName(name) || !(quoted || isUnmistakable(line, name))) return null;
  return { author: { name, address: null }, date: dateIn(line) };
}

const hasName = (text: string): boolean => /\p{L}/u.test(text.replace(filler, '')) && !/\d/.test(text);

/** Between address and colon only a verb, filler words and a date may stand; anything else is a sentence. */
function isDateOrNothing(text: string): boolean {
  const rest = text.replace(verb, ' ').replace(filler, ' ');
  const words = rest.match(/\p{L}{2,}/gu) ?? [];
  return words.length === 0 || (/\d/.test(rest) && words.length <= 4);
}

/** The name at the end of “Op ma 3 feb 2025 om 10:12 schreef Jan Vis”: what follows verb, digits and filler words. Null for a sentence. */
function nameAtEnd(before: string): string | null {
  const quoted = /["„“«]([^"”»“]{1,80})["”»“]\s*$/u.exec(before)?.[1];
  if (quoted) return nameInOrder(quoted);
  const found = verb.exec(before);
  const afterVerb = found ? before.slice(found.index + found[0].length) : before;
  const afterDate = /.*\d[^\p{L}\d'"’]*/u.exec(afterVerb)?.[0].length ?? 0;
  let rest = afterVerb.slice(afterDate);
  for (let lead = leadingFiller(rest); lead > 0; lead = leadingFiller(rest)) rest = rest.slice(lead);
  rest = rest.replace(/\s(?:heeft|hat|ha|het volgende|had)\s*$/iu, '');
  const words = rest.match(/\S+/g) ?? [];
  if (words.length > 8 || pronoun.test(rest) || /[.!?] \p{Lu}\p{Ll}{3}/u.test(rest)) return null;
  return nameInOrder(rest);
}

function leadingFiller(text: string): number {
  const lead = /^[\s,;.:()+–-]+/.exec(text)?.[0].length ?? 0;
  if (lead > 0) return lead;
  filler.lastIndex = 0;
  const found = filler.exec(text.slice(0, 20));
  filler.lastIndex = 0;
  return found?.index === 0 && !/^(?!Uhr)\p{Lu}\p{Ll}/u.test(text) ? found[0].length : 0;
}

function nameInOrder(text: string): string {
  const parts = text.split(',').map(cleanName).filter(Boolean);
  return parts.length === 2 && !parts[0]?.includes(' ') ? `${parts[1]} ${parts[0]}` : parts.join(' ');
}

/** A full date, a clock time and a name of two words or more: enough when the quote marks were lost. */
const isUnmistakable = (line: string, name: string): boolean =>
  hasTime(line) &&
  hasMoment(line.replace(/\d{1,2}[:.h]\d{2}.*/, '')) &&
  (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).length > 1;

const isProperName = (name: string): boolean =>
  name.split(' ').every((word) => /^[("'’]?\p{Lu}/u.test(word) || particle.test(word) || word.includes('@'));

const opening = /^(?:op|on|am|le|el|il giorno|il|in data|data|em|dnia|w dniu|dne|dňa|pe|den|d\.)\s/i;

function dateIn(rest: string): string | null {
  const date = /(?:\p{L}{2,12}\.?,? )?\d.*\d(?: ?(?:[AP]M|[ap]\.m\.|[A-Z]{3,4}(?!\p{L})))?/u.exec(rest)?.[0];
  return date?.replace(opening, '') ?? null;
}
