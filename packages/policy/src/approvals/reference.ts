/** Numbers that a text names, in capitals, each once. */
export interface References {
  /** The supplier's: quotes and orders, such as `O-2026-0114`. */
  readonly quotes: readonly string[];
  /** The customer's own, under which they pay: purchase orders. */
  readonly purchases: readonly string[];
}

const link =
  '(?:[ :.#(-]{1,3}(?:met|onder|nummer|nr|no|number|kenmerk|referentie|reference|ref|is|the|de)(?![\\p{L}\\d]))?';
const token = '((?=[a-z]{0,8}[-_/.]?\\d)[a-z\\d](?:[a-z\\d]|[-_/.](?=[a-z\\d])){2,23})';

const quote = after(
  '(?:offerte|opdracht|order|bestelling|prijsopgave|quote|quotation|akk?oord (?:op|met|voor|over)|goedgekeurd|approve[ds]?)(?:s|n|nummers?|nrs?|bevestiging)?',
);
const purchase = after('(?:inkoop(?:order)?|bestel|bestelbon|purchase order|po)(?:nummers?|nrs?)?');
const quoteCode =
  /(?<![\p{L}\d/-])((?:o|of|off|ofr|q|qu|quo|ord|opd|wo)[-_]?(?:20)?\d\d[-_./]?\d{2,6})(?![\p{L}\d])/giu;
const purchaseCode = /(?<![\p{L}\d/-])(po-?\d{4,10})(?![\p{L}\d])/giu;
const further = new RegExp(`(?:,| en| of| &| and) ${token}`, 'iuy');

export function orderNumbersIn(text: string): References {
  const line = text.replace(/\s+/gu, ' ');
  const purchases = [...numbersBy(purchaseCode, line), ...numbersBy(purchase, line)];
  const quotes = [...numbersBy(quoteCode, line), ...numbersBy(quote, line)];
  return { quotes: upper(quotes.filter((number) => !purchases.includes(number))), purchases: upper(purchases) };
}

/** A noun, the words that lead to its number, and the number. */
function after(noun: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${noun}${link}${link}[ :.#(-]{1,3}${token}`, 'giu');
}

function numbersBy(pattern: RegExp, line: string): readonly string[] {
  return [...line.matchAll(pattern)]
    .flatMap((match) => [match[1] ?? '', ...listAfter(line, match)])
    .filter(isReference);
}

function listAfter(line: string, match: RegExpExecArray): readonly string[] {
  const found: string[] = [];
  further.lastIndex = match.index + match[0].length;
  for (let next = further.exec(line); next?.[1] !== undefined && isReference(next[1]); next = further.exec(line))
    found.push(next[1]);
  return found;
}

const dates = /^\d{1,2}[-/.]\d{1,2}[-/.](?:\d\d){1,2}$|^\d{4}-(?:0\d|1[0-2])-[0-3]\d$/u;
const yearOrAmount = /^(?:19|20)\d\d$|^\d{1,3}(?:\.\d{3})+$/u;

/** Three digits or more; no year, date or amount. */
function isReference(token: string): boolean {
  return token.replace(/\D/gu, '').length >= 3 && !dates.test(token) && !yearOrAmount.test(token);
}

/** In capitals, each once, and no number that is the end of a longer one: `PO-4500` is not `4500` too. */
function upper(numbers: readonly string[]): readonly string[] {
  const all = [...new Set(numbers.map((number) => number.toUpperCase()))];
  return all.filter((number) => !all.some((other) => other !== number && other.endsWith(number)));
}
