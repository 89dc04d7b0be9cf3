import type { Entity } from '@derden/scanner';
import { canonical, type Digest } from '../plan/digest.ts';
import type { LocalDate } from '../time/calendar.ts';

/** A value that a reviewer rejected, so that it is not found again: a keyed digest, never the value (D2). */
export interface Allowed {
  readonly digest: string;
  readonly entity: Entity;
  /** Freshdesk's company id; what one organisation allows says nothing for another. */
  readonly organisation: number;
  readonly since: LocalDate;
  readonly by: number;
}

export interface Rejected {
  readonly entity: Entity;
  readonly value: string;
  readonly organisation: number;
}

/** Kinds that are a BSN or hold one. */
const neverKept: ReadonlySet<Entity> = new Set<Entity>(['NL_BSN', 'NL_VAT_NUMBER', 'MRZ']);

/** The line for the allow list; null for a BSN, whose digests could be guessed one by one (D2). */
export function allow(
  rejected: Rejected,
  { since, by }: Pick<Allowed, 'since' | 'by'>,
  digest: Digest,
): Allowed | null {
  const key = keyOf(rejected, digest);
  const { entity, organisation } = rejected;
  return key === null ? null : { digest: key, entity, organisation, since, by };
}

/** True when a reviewer of the organisation rejected the value before. */
export function isAllowed(list: readonly Allowed[], found: Rejected, digest: Digest): boolean {
  const key = keyOf(found, digest);
  return key !== null && list.some((each) => each.digest === key);
}

/** The list without a value, for whoever asks to be erased from it. */
export function erase(list: readonly Allowed[], value: string, digest: Digest): readonly Allowed[] {
  return list.filter(({ entity, organisation, digest: key }) => key !== keyOf({ entity, organisation, value }, digest));
}

function keyOf({ entity, value, organisation }: Rejected, digest: Digest): string | null {
  const plain = value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (neverKept.has(entity) || isBsnLike(plain)) return null;
  return digest(canonical([organisation, entity, plain]));
}

/** Nine digits, or eight with a zero lost, that pass the elfproef; whatever it was taken for. */
function isBsnLike(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  if (digits.length !== 8 && digits.length !== 9) return false;
  const sum = [...digits.padStart(9, '0')].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
}
