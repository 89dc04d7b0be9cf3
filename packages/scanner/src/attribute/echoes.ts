import { oneOf } from '../detect/one-of.ts';
import type { Mention } from '../detect/recognizer.ts';
import type { Span } from '../document.ts';
import { foldName } from '../names/fold.ts';
import { isOrdinaryWord } from '../names/is-name.ts';
import { parseName } from '../names/parse-name.ts';
import type { Known } from '../people.ts';
import type { Reading } from './reading.ts';

/** A person introduced anywhere in the ticket is recognised by one name elsewhere in it. */
export function withEchoes(readings: readonly Reading[], known: readonly Known[]): Reading[] {
  const introduced = namesIn(readings);
  const near = namesOf(known);
  if (introduced.size === 0 && near.size === 0) return [...readings];
  return readings.map((reading) => {
    const echoes = echoesIn(reading, introduced, near);
    return echoes.length === 0
      ? reading
      : { ...reading, mentions: [...reading.mentions, ...echoes].sort((a, b) => a.start - b.start) };
  });
}

const sure = 0.85;

/** Surnames and given names of everybody named in full. */
function namesIn(readings: readonly Reading[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { mentions, document } of readings) {
    for (const { entity, score, start, end } of mentions) {
      if (entity !== 'PERSON' || score < sure) continue;
      const { given, surnames } = parseName(document.text.slice(start, end));
      if (surnames.length > 0) for (const word of [...given, ...surnames]) if (tells(word)) names.add(word);
    }
  }
  return names;
}

function tells(word: string): boolean {
  return word.length > 2 && !isOrdinaryWord(word);
}

const close: ReadonlySet<Known['relation']> = new Set<Known['relation']>(['requester', 'agent', 'participant']);

/** Given names of the people who talk in the ticket. */
function namesOf(known: readonly Known[]): ReadonlySet<string> {
  const people = known.filter((each) => close.has(each.relation));
  return new Set(
    people.flatMap((person) => person.names.flatMap((name) => parseName(name).given)).filter((word) => word.length > 2),
  );
}

const capitalised = /\p{Lu}[\p{L}'-]{2,30}(?![\p{L}\p{N}@/_-])/uy;
const mayBegin = oneOf(/[A-Z\u0080-\uffff]/);
const touches = oneOf(/[\p{L}\p{N}@._/-]/u);

/** Words of three letters and more with a capital that stand by themselves. */
function* capitalisedIn(text: string): Generator<Span> {
  for (let at = 0; at < text.length; at++) {
    if (!mayBegin(text, at) || touches(text, at - 1)) continue;
    capitalised.lastIndex = at;
    if (!capitalised.test(text)) continue;
    yield { start: at, end: capitalised.lastIndex };
    at = capitalised.lastIndex - 1;
  }
}

function echoesIn(
  { document, mentions }: Reading,
  introduced: ReadonlySet<string>,
  near: ReadonlySet<string>,
): Mention[] {
  const { text } = document;
  const taken = mentions.map(({ start, end }) => ({ start, end }));
  const echoes: Mention[] = [];
  let next = 0;
  for (const { start, end } of capitalisedIn(text)) {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    const word = foldName(text.slice(start, end));
    const echo = introduced.has(word)
      ? 'introduced in the ticket'
      : near.has(word) && standsAlone(text, start, end)
        ? 'sign-off'
        : undefined;
    if (echo) echoes.push({ entity: 'PERSON', start, end, score: 0.86, because: [echo] });
  }
  return echoes;
}

/** A given name with a line of its own, as under a message. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - 20), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + 3).split('\n', 1)[0] ?? '';
  return before.replace(/[>\s]/g, '') === '' && /^[.!,\s]*$/.test(after);
}
