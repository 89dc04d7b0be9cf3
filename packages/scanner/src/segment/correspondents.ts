import type { Correspondent } from '../people.ts';

/** An e-mail address as headers write it; bounded so that a run of letters costs no more than its length. */
export const addressPattern: RegExp =
  /(?<![\p{L}\d.!#$%&'*+/=?^`{|}~@_-])[\p{L}\d.!#$%&*+/=?^`{|}~_'-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/gu;

const longestList = 8000;

/** The people of a `To:` or `Cc:` line: names, addresses or both, by comma or semicolon. */
export function correspondents(value: string): Correspondent[] {
  return listItems(plain(value)).flatMap(peopleIn).filter(firstWithAddress());
}

const behalf = /\s(?:namens|on behalf of|im auftrag von|de la part de)\s/i;

/** The person of a `From:` line. Of “A on behalf of B” it is B, unless only A has an address. */
export function correspondent(value: string): Correspondent | null {
  const [sender, principal] = value.slice(0, longestList).split(behalf).map(single);
  return (principal?.address ? principal : sender) ?? principal ?? null;
}

function single(value: string): Correspondent | null {
  const people = correspondents(value);
  const person = people.find(({ address }) => address !== null) ?? people[0] ?? null;
  const name = person?.name ?? people.find((other) => other.name !== null)?.name ?? null;
  return person && { name, address: person.address };
}

function plain(value: string): string {
  return value
    .slice(0, longestList)
    .replace(/[*\s]+/g, ' ')
    .replace(/e-?mailto:|mailto:/gi, '');
}

/** Splits at semicolons outside quotes. */
function listItems(value: string): string[] {
  return value.match(/(?:"[^"]{0,200}"|[^;])+/g) ?? [];
}

function peopleIn(item: string): Correspondent[] {
  const people: Correspondent[] = [];
  let at = 0;
  for (const { index, 0: found } of item.matchAll(addressPattern)) {
    const address = found.toLowerCase().replace(/^'+|[.'-]+$/g, '');
    const names = namesIn(item.slice(at, index));
    people.push(...names.slice(0, -1).map((name) => ({ name, address: null })));
    people.push({ name: names.at(-1) ?? null, address });
    at = index + found.length;
  }
  return [...people, ...namesIn(item.slice(at)).map((name) => ({ name, address: null }))];
}

/** `Terpstra, Wim` is one person in register order; `Wim Terpstra, Jan Vis` are two. */
function namesIn(text: string): string[] {
  const parts = text
    .split(',')
    .map(cleanName)
    .filter((name) => name !== '');
  const [family, given] = parts;
  if (parts.length === 2 && family && given && isFamilyName(family)) return [`${given} ${family}`];
  return parts;
}

const isFamilyName = (words: string): boolean =>
  /^(?:(?:van|de|den|der|het|ten|ter|te|von|zu|el|al|di|la|le|['’]t|in|op) ){0,3}[\p{L}\p{M}'’.-]+(?: ?- ?(?:(?:van|de|den|der) ){0,2}[\p{L}\p{M}'’-]+)?$/iu.test(
    words,
  );

/** Without quotes, brackets and what stands between brackets. */
export function cleanName(text: string): string {
  const name = text
    .replace(/\([^()]{0,100}\)/g, ' ')
    .replace(/["“”„«»<>[\]()]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ via .*$/, '')
    .replace(/^(?!['’][ts] )[\s'’.:;-]+|[\s'’:;-]+$/gu, '')
    .trim();
  return /\p{L}/u.test(name) && name.length <= 120 ? name : '';
}

/** Mail programs write an address twice (`a@b.nl <mailto:a@b.nl>`): the first stays. */
function firstWithAddress(): (person: Correspondent) => boolean {
  const seen = new Set<string>();
  return ({ address }) => address === null || (!seen.has(address) && !!seen.add(address));
}
