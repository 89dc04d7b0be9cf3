import { getCountrySpecifications, isValidIBAN } from 'ibantools';
import { digitGroups, isWordAt } from '../numbers/digit-groups.ts';
import { tightLabel } from '../numbers/labels.ts';
import { because } from '../numbers/placeholder.ts';
import { oneOf } from '../one-of.ts';
import type { Hit, Recognizer } from '../recognizer.ts';
import type { Source } from '../source.ts';

const countries = getCountrySpecifications();

/** International bank account number: the country's own length and modulo 97, in any grouping. */
export const ibanCode: Recognizer = {
  id: 'iban-code',
  entity: 'IBAN_CODE',
  about: 'https://www.iso.org/standard/81090.html',
  digits: 2,
  *find(source) {
    for (const group of digitGroups(source)) {
      const start = countryBefore(source.text, group.start);
      const hit = start === undefined ? undefined : read(source, start);
      if (hit) yield hit;
    }
  },
};

const isJoint = oneOf(/[ .-]/);
const isCode = oneOf(/[A-Za-z\d]/);

/** Where the two letters start that stand right before the check digits. */
function countryBefore(text: string, digits: number): number | undefined {
  const end = isJoint(text, digits - 1) ? digits - 1 : digits;
  const start = end - 2;
  if (start < 0 || isWordAt(text, start - 1) || !isWordAt(text, end - 1)) return undefined;
  const country = text.slice(start, end).toUpperCase();
  return countries[country]?.chars ? start : undefined;
}

function read(source: Source, start: number): Hit | undefined {
  const length = countries[source.text.slice(start, start + 2).toUpperCase()]?.chars ?? 0;
  const found = compact(source.text, start, length);
  if (!found || isWordAt(source.text, found.end)) return undefined;
  const { end, code } = found;
  const cue = tightLabel(source, start)?.kind === 'iban';
  if (isValidIBAN(code)) {
    const reasons = cue ? ['modulo 97', 'cue: iban'] : ['modulo 97'];
    return { start, end, score: cue ? 0.99 : 0.95, because: because(source, start, ...reasons) };
  }
  if (!cue || !/^[A-Z]{2}\d{2}[A-Z]{0,4}\d{8,}$/.test(code)) return undefined;
  return { start, end, score: 0.6, because: because(source, start, 'cue: iban', 'modulo 97 fails') };
}

/** Reads letters and digits up to the length, over single spaces, dots and hyphens. */
function compact(text: string, start: number, length: number): { end: number; code: string } | undefined {
  let code = '';
  let at = start;
  for (; code.length < length; at++) {
    if (isCode(text, at)) code += text[at];
    else if (!isJoint(text, at) || !isCode(text, at + 1)) return undefined;
  }
  return { end: at, code: code.toUpperCase() };
}
