import type { ParsedName } from '../names/parse-name.ts';

/** What of a name is compared. */
export type NameParts = Pick<ParsedName, 'given' | 'initials' | 'surnames'>;

/** How much a name says: `full` names one person, `surname` and `given` only within a conversation. */
export type NameKind = 'full' | 'surname' | 'given';

export function nameKind({ given, initials, surnames }: NameParts): NameKind {
  if (surnames.length === 0) return 'given';
  return given.length > 0 || initials ? 'full' : 'surname';
}

/** Two ways of writing that may name one person: `J. de Vries`, `Jan de Vries`, `mevrouw De Vries`, `Jan`. */
export function mayBeSame(a: NameParts, b: NameParts): boolean {
  const surnames = a.surnames.length > 0 && b.surnames.length > 0;
  if (surnames && !a.surnames.some((surname) => b.surnames.includes(surname))) return false;
  const [first, second] = [firstOf(a), firstOf(b)];
  if (first === '' || second === '') return surnames;
  return sameFirst(a, b, first, second) && (surnames || nameKind(a) === 'given' || nameKind(b) === 'given');
}

function sameFirst(a: NameParts, b: NameParts, first: string, second: string): boolean {
  if (a.given.length > 0 && b.given.length > 0) return a.given.some((name) => b.given.includes(name));
  return first[0] === second[0];
}

function firstOf({ given, initials }: NameParts): string {
  return given[0] ?? initials;
}

/** `jan.de.vries` or `jdevries` in an address: holds the surname and the first name or its letter. */
export function fitsLocalPart(local: string, { given, initials, surnames }: NameParts): boolean {
  const letters = local.replace(/[^a-z]/g, '');
  const surname = surnames.find((each) => each.length > 2 && letters.includes(each.replace(/[^a-z]/g, '')));
  const first = given[0] ?? initials;
  if (surname) return !first || local.startsWith(first[0] ?? '') || letters.includes(first);
  return surnames.length === 0 && given.some((name) => name.length > 2 && local.split(/[._\-\d]+/).includes(name));
}
