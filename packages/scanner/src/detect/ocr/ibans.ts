import { getCountrySpecifications } from 'ibantools';
import { asDigits, asLetters } from '../numbers/misread.ts';
import { type Misread, misread } from './misreading.ts';

const countries = getCountrySpecifications();

/** `NL9lABNAO417164300`: every place in a country's account number asks for a letter, a digit or either. */
export function* misreadIbans(text: string): Generator<Misread> {
  for (const { index, 0: first } of text.matchAll(beginning)) {
    const country = first.slice(0, 2).replace(/^N[1|!lI]$/, 'NL');
    const template = templateOf(country);
    const written = template && accountAt(text, index, template.length);
    const meant = written && meantBy(country, written, template);
    if (meant) yield misread(index, written, meant);
  }
}

/** Two letters, and check digits of which at most one is a digit no more. */
const beginning =
  /(?<![\p{L}\d])[A-Z][A-Z1|!l][ .-]?(?=[\dOoQDIl|!ZSBG]{2})(?=[^\d\n]?\d|[^\d\n]{2,3}\d|[^\n]{6,9}\d)/gu;

const templates = new Map<string, string | undefined>();

/** `AA99AAAA9999999999` for NL; `*` is a place for either. */
function templateOf(country: string): string | undefined {
  if (!templates.has(country)) templates.set(country, readTemplate(country));
  return templates.get(country);
}

function readTemplate(country: string): string | undefined {
  const { bban_regexp: rule, chars } = countries[country] ?? {};
  const pieces = [...(rule ?? '').matchAll(/\[(A-Z0-9|0-9A-Z|0-9|A-Z)\]\{(\d+)\}/g)];
  const account = pieces.map(([, kind, count]) =>
    (kind === '0-9' ? '9' : kind === 'A-Z' ? 'A' : '*').repeat(Number(count)),
  );
  const template = `AA99${account.join('')}`;
  return template.length === chars ? template : undefined;
}

/** Reads so many letters and digits over single spaces, dots and hyphens. */
function accountAt(text: string, start: number, length: number): string | undefined {
  let count = 0;
  let at = start;
  for (; count < length; at++) {
    const character = text[at] ?? '\n';
    if (/[A-Za-z\d|!]/.test(character)) count++;
    else if (!/[ .-]/.test(character) || !/[A-Za-z\d|!]/.test(text[at + 1] ?? '\n')) return undefined;
  }
  return /[\p{L}\d]/u.test(text[at] ?? ' ') ? undefined : text.slice(start, at);
}

/** Undefined when a place cannot be what it has to be, or more than a third was no digit where digits belong. */
function meantBy(country: string, written: string, template: string): string | undefined {
  let place = 0;
  let changed = 0;
  let meant = '';
  for (const character of written) {
    if (/[ .-]/.test(character)) meant += character;
    else {
      const wanted = template[place++] ?? '*';
      const read = place < 3 ? (country[place - 1] ?? '') : as(wanted, character);
      if (read === undefined) return undefined;
      if (read !== character.toUpperCase()) changed++;
      meant += read;
    }
  }
  return changed <= template.length / 3 ? meant : undefined;
}

function as(wanted: string, character: string): string | undefined {
  if (wanted === '*') return character.toUpperCase();
  const read = wanted === '9' ? asDigits(character) : asLetters(character);
  return (wanted === '9' ? /^\d$/ : /^[A-Z]$/).test(read) ? read : undefined;
}
