import { fillers, kindOfLabel, type LabelKind, organisations, roles, things } from './label-words.ts';

export type { LabelKind };

/** What a label announces: "Geb. datum kind 2" → date-of-birth; undefined when it says nothing we know. */
export function labelKind(label: string): LabelKind | undefined {
  return understood(label)?.kind;
}

/** As `labelKind`, but every word of the label must be understood; for labels that are looked for inside prose. */
export function strictLabelKind(label: string): LabelKind | undefined {
  return understood(label)?.strict;
}

/** The person a label is about, to tell people in one form apart: "Naam kind 2" → "kind 2", "E-mail" → "". */
export function labelSubject(label: string): string {
  return understood(label)?.subject ?? '';
}

/** Ends of the words that can end a label which `strictLabelKind` knows. */
const endings: ReadonlySet<string> = new Set(
  [...kindOfLabel.keys()]
    .flatMap((label) => Array.from(label, (_, at) => label.slice(at)))
    .concat([...fillers, ...roles]),
);

/** False when the last word before an offset ends no label that `strictLabelKind` knows. */
export function mayEndLabel(text: string, end: number): boolean {
  let start = end;
  while (isPlainLetter(text.charCodeAt(start - 1)) && end - start < 40) start--;
  if (start === end || text.charCodeAt(start - 1) > 0x7f) return true;
  const word = text.slice(start, end);
  return /[a-z][A-Z]/.test(word) || endings.has(word.toLowerCase());
}

function isPlainLetter(code: number): boolean {
  return (code | 32) >= 0x61 && (code | 32) <= 0x7a;
}

function subjectOf(words: readonly string[], kind: LabelKind | undefined): string {
  const known = kindOfLabel.has(words.filter((word) => !/^\d/.test(word)).join(''));
  const at = known ? -1 : words.findIndex((word) => roles.has(word));
  const number = ordinalIn(words, Math.max(at, 0));
  if (at >= 0) return number ? `${words[at]} ${number}` : (words[at] ?? '');
  return number && kind && numbered.has(kind) ? number : '';
}

const longestLabel = 80;
const most = 2000;
/** A table of 100,000 rows asks about the same few labels again and again. */
const remembered = new Map<string, Understood>();

interface Understood {
  readonly kind: LabelKind | undefined;
  readonly strict: LabelKind | undefined;
  readonly subject: string;
}

function understood(label: string): Understood | undefined {
  if (label.length > longestLabel) return undefined;
  const known = remembered.get(label);
  if (known) return known;
  if (remembered.size >= most) remembered.clear();
  const words = wordsOf(label);
  const strict = exactKind(words);
  const kind = strict ?? looseKind(words.filter(saysSomething));
  const fresh = { strict, kind, subject: subjectOf(words, kind) };
  remembered.set(label, fresh);
  return fresh;
}

/** A second phone number is the same person's; a second name is somebody else's. */
const numbered: ReadonlySet<LabelKind> = new Set(['name', 'surname', 'date-of-birth', 'bsn', 'initials']);

const ordinals: Readonly<Record<string, string>> = { eerste: '1', tweede: '2', derde: '3', vierde: '4', vijfde: '5' };

function ordinalIn(words: readonly string[], from: number): string {
  const after = words.slice(from).find((word) => /^\d{1,2}$/.test(word));
  const spelled = words.map((word) => ordinals[word]).find((digit) => digit !== undefined);
  const before = from > 0 && /^\d$/.test(words[from - 1] ?? '') ? words[from - 1] : undefined;
  const leading = words[1] === 'e' && /^\d$/.test(words[0] ?? '') ? words[0] : undefined;
  return after ?? spelled ?? before ?? leading ?? '';
}

function wordsOf(label: string): string[] {
  const plain = label
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return plain.match(/[a-z]+|\d+/g) ?? [];
}

function exactKind(words: readonly string[]): LabelKind | undefined {
  const whole = kindOfLabel.get(words.join(''));
  if (whole) return whole;
  const left = words.filter((word) => saysSomething(word) && !roles.has(word));
  if (left.length === 0) return words.some((word) => roles.has(word)) ? 'name' : undefined;
  return kindOfLabel.get(left.join(''));
}

function saysSomething(word: string): boolean {
  return !fillers.has(word) && !/^\d/.test(word);
}

function looseKind(words: readonly string[]): LabelKind | undefined {
  const kind = kindAtEdge(words) ?? kindAtEnd(words.join(''));
  if (!kind || !personsOwn.has(kind) || words.some((word) => roles.has(word))) return kind;
  if (words.some((word) => organisations.has(word))) return kind === 'name' ? 'organisation' : undefined;
  return words.some((word) => things.has(word)) ? undefined : kind;
}

/** Said of a person, unless the label names a thing or an organisation. */
const personsOwn: ReadonlySet<LabelKind> = new Set(['name', 'address', 'street', 'place', 'postcode']);

/** The longest known phrase at the start or the end of a label. */
function kindAtEdge(words: readonly string[]): LabelKind | undefined {
  for (let size = Math.min(3, words.length); size > 0; size--) {
    for (const edge of [words.slice(0, size), words.slice(words.length - size)]) {
      const kind = kindOfLabel.get(edge.join(''));
      if (kind && !(size === 1 && ambiguous.has(kind))) return kind;
    }
  }
  return undefined;
}

/** One word of these beside words we do not know says too little: "datum besluit", "user agent". */
const ambiguous: ReadonlySet<LabelKind> = new Set(['other', 'salutation', 'country', 'username', 'organisation']);

const tail =
  /(?:achternaam|voornaam|voorletters|tussenvoegsel|geboortedatum|postcode|huisnummer|straatnaam|woonplaats|telefoonnummer|emailadres|gebruikersnaam|wachtwoord|rekeningnummer|burgerservicenummer)$/;

function kindAtEnd(joined: string): LabelKind | undefined {
  return kindOfLabel.get(tail.exec(joined)?.[0] ?? '');
}
