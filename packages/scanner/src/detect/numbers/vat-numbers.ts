import type { Source } from '../source.ts';
import { passesElfproef, passesMod97 } from './checks.ts';
import { digitGroups, isWordAt } from './digit-groups.ts';

export interface VatNumber {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly suffix: string;
}

/** `NL999990019B01`, `NL 9999.90.019.B.01`, `9999.90.019 B01`: what stands before the last two digits. */
const beforeSuffix = /(?<![\p{L}\d.])(?:nl[ .-]?)?(\d{4}[ .]?\d\d[ .]?\d{3}|\d{3}[ .]\d{3}[ .]\d{3})[ .-]?b[ .]?$/u;
const longest = 21;

/** Every number in the form of a Dutch btw-nummer, found from its suffix. */
export function* vatNumbers(source: Source): Generator<VatNumber> {
  const { lower } = source;
  for (const { start: at, end } of digitGroups(source)) {
    if (end - at !== 2 || !lower.slice(at - 2, at).includes('b') || isWordAt(lower, end)) continue;
    const match = beforeSuffix.exec(lower.slice(Math.max(0, at - longest), at));
    if (!match) continue;
    const digits = (match[1] ?? '').replace(/\D/g, '');
    yield { start: at - match[0].length, end, digits, suffix: lower.slice(at, end) };
  }
}

/** The elfproef holds, the check of a btw-id since 2020 does not, and nothing near says that the holder is a legal entity. */
export function canHoldBsn(source: Source, { start, end, digits, suffix }: VatNumber): boolean {
  if (!passesElfproef(digits) || passesMod97(`NL${digits}B${suffix}`)) return false;
  return !legalEntity.test(source.lower.slice(Math.max(0, start - 250), end + 150));
}

/** A partnership too: its number is an RSIN. */
const legalEntity =
  /(?<![\p{L}\d])(?:b\.v\.?|bv|n\.v\.?|nv|v\.o\.f\.?|vof|stichting|vereniging|co[oö]peratie|gemeente|provincie|waterschap|maatschap|rsin|holding)(?![\p{L}\d])/u;
