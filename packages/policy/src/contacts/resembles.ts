import { type Part, type PersonName, personName } from './person-name.ts';

/**
 * True when two ways of writing may be the name of one person: case, accents, initials, tussenvoegsels, titles and order
 * are free, letters are not. A given name alone resembles nobody with a surname (policy-rules R7, E4).
 */
export function resembles(a: string, b: string): boolean {
  return isLike(personName(a), personName(b));
}

export function isLike(a: PersonName, b: PersonName): boolean {
  if (a.last === null || b.last === null) return false;
  const isSameSurname = b.surnames.includes(a.last) || a.surnames.includes(b.last);
  return (isSameSurname && mayBeCalled(a.given, b.given)) || isReordered(a, b);
}

function mayBeCalled(a: readonly Part[], b: readonly Part[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const ends = (parts: readonly Part[]): readonly Part[] =>
    [parts[0], parts.at(-1)].filter((part) => part !== undefined);
  return ends(a).some((one) => ends(b).some((other) => fits(one, other)));
}

/** `Jan` fits `J.` and `Jan Willem`; `Piet` fits `Pieter`. */
function fits(a: Part, b: Part): boolean {
  if (a.isInitial || b.isInitial) return a.text[0] === b.text[0];
  const [short, long] = a.text.length < b.text.length ? [a.text, b.text] : [b.text, a.text];
  return short === long || (short.length > 2 && long.startsWith(short));
}

/** `Vries Jan`: the same words in another order. */
function isReordered(a: PersonName, b: PersonName): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one.size > 1 && one.size === other.size && [...one].every((word) => other.has(word));
}

function wordsOf({ given, last }: PersonName): ReadonlySet<string> {
  const words = given.filter(({ isInitial }) => !isInitial).map(({ text }) => text);
  return new Set(last === null ? words : [...words, last]);
}
