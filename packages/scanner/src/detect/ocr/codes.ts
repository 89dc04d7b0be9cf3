import { asDigits, asLetters } from '../numbers/misread.ts';
import { isPlateSeries, plateSeries } from '../numbers/plate-series.ts';
import { type Misread, misread } from './misreading.ts';

/** Codes in which letters and digits have places of their own: kentekens, postcodes, numbers of documents. */
export function* misreadCodes(text: string): Generator<Misread> {
  yield* misreadDocuments(text);
  yield* misreadPlates(text);
  yield* misreadPostcodes(text);
}

const documentNumber =
  /(?:paspoort|passport|document|identiteit|legitimatie|id-?kaart|id-?bewijs)[\p{L}.-]{0,16}(?: (?:nummer|nr|no|number))?\.?\s?:?\s{1,3}([A-Z\d|!]{9})(?![\p{L}\d])/giu;

/** Two letters, six of either, a digit; never the letter O (Paspoortuitvoeringsregeling). */
function* misreadDocuments(text: string): Generator<Misread> {
  for (const { index, 0: found, 1: written = '' } of text.matchAll(documentNumber)) {
    const meant = `${asLetters(written.slice(0, 2))}${written.slice(2, 8).toUpperCase().replaceAll('O', '0')}${asDigits(written.slice(8))}`;
    if (/^[A-NP-Z]{2}[A-NP-Z\d]{6}\d$/.test(meant))
      yield misread(index + found.length - written.length, written, meant);
  }
}

const plate = /(?<![\p{L}\d-])[\p{L}\d|!]{1,3}-[\p{L}\d|!]{1,3}-[\p{L}\d|!]{1,3}(?![\p{L}\d-])/gu;
const mostChanges = 2;

function* misreadPlates(text: string): Generator<Misread> {
  for (const { index, 0: written } of text.matchAll(plate)) {
    if (written.length !== 8 || /^\p{L}+-\p{L}+-\p{L}+$/u.test(written)) continue;
    const meant = isPlateSeries(written) ? written : nearestPlate(written);
    if (meant) yield misread(index, written, meant);
  }
}

/** The one series that asks for the fewest changes. */
function nearestPlate(written: string): string | undefined {
  const readings = plateSeries
    .map((series) => ({ meant: inSeries(written, series), series }))
    .filter(({ meant }) => meant !== undefined && isPlateSeries(meant))
    .map(({ meant = '' }) => ({
      meant,
      changes: Array.from(meant).filter((each, i) => each !== written[i]?.toUpperCase()).length,
    }))
    .sort((a, b) => a.changes - b.changes);
  const [best, next] = readings;
  return best && best.changes <= mostChanges && best.changes !== next?.changes ? best.meant : undefined;
}

/** No vowels stand in most series: what looks like O is a D, like I an L. */
function inSeries(written: string, series: string): string | undefined {
  let meant = '';
  for (let i = 0; i < series.length; i++) {
    const character = written[i] ?? '';
    const wanted = series[i];
    const read =
      wanted === '9'
        ? asDigits(character)
        : wanted === 'A'
          ? asLetters(character)
              .replace(/(?<!^)O/, 'D')
              .replace('I', 'L')
          : character;
    if (wanted === '9' ? !/^\d$/.test(read) : wanted === 'A' ? !/^[A-Z]$/.test(read) : read !== '-') return undefined;
    meant += read;
  }
  return meant;
}

const postcode = /(?<![\p{L}\d.,/-])([\dOoIlSZB|]{4})( ?)([A-Z\d]{2})(?![\p{L}\d.,-]?\d|\p{L})/gu;
/** Paper sizes, quarters, half years, terms: no postcodes. */
const otherThing = /^(?:A[0-6]|B[1-6]|[QHTVPKN]\d|\d[EX])$/;

/** `1234 A8`, `l234 AB`: mostly digits, then two letters of which one at least was read as a letter. */
function* misreadPostcodes(text: string): Generator<Misread> {
  for (const { index, 0: found, 1: digits = '', 2: space = '', 3: letters = '' } of text.matchAll(postcode)) {
    if (otherThing.test(letters) || !/[A-Z]/.test(letters) || digits.replace(/\D/g, '').length < 3) continue;
    const meant = `${asDigits(digits)}${space}${asLetters(letters)}`;
    if (/^[1-9]\d{3} ?[A-Z]{2}$/.test(meant)) yield misread(index, found, meant);
  }
}
