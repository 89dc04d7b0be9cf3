import { agesIn } from '../ages.ts';
import { type DateAt, datesIn, englishDatesIn } from '../date-forms.ts';
import { labelKind } from '../fields/labels.ts';
import { lineAfter, lineBefore } from '../near.ts';
import type { Hit, Recognizer } from '../recognizer.ts';
import type { Source } from '../source.ts';

/** A date that a label or a word calls a birth date, an age said of a person, and a date beside a name as candidate. */
export const dateOfBirth: Recognizer = {
  id: 'date-of-birth',
  entity: 'DATE_OF_BIRTH',
  about: 'https://nl.wikipedia.org/wiki/Basisregistratie_Personen',
  digits: 1,
  *find(source) {
    let previous: Hit | undefined;
    for (const date of allDates(source)) {
      const hit = hitOf(source, date, previous);
      if (!hit) continue;
      previous = hit;
      yield hit;
    }
    yield* birthYears(source);
    yield* agesIn(source);
  },
};

function* allDates(source: Source): Generator<DateAt> {
  yield* datesIn(source);
  if (/\bborn\b|birth|d\.?o\.?b\b/.test(source.lower)) yield* englishDatesIn(source.text);
}

function hitOf(source: Source, date: DateAt, previous: Hit | undefined): Hit | undefined {
  const { start, end } = date;
  const before = lineBefore(source, start);
  if (byLabel(source, start, before)) return { start, end, score: 0.95, because: ['date', 'label: birth'] };
  if (cueBefore.test(before) && !rival.test(cueBefore.exec(before)?.[0] ?? '')) return cued(date);
  if (cueAfter.test(lineAfter(source, end, 30))) return cued(date);
  if (previous && goesOn(source, previous, start)) return { start, end, score: 0.85, because: ['date', 'cue: birth'] };
  return besideName(source, date, before) ? { start, end, score: 0.4, because: ['date', 'beside a name'] } : undefined;
}

function cued({ start, end }: DateAt): Hit {
  return { start, end, score: 0.92, because: ['date', 'cue: birth'] };
}

/** A cue, and up to 45 characters without a digit: "geboren te Ons Dorp op". */
const cueBefore =
  /(?:(?<!\p{L})(?:geb(?:oren|oortig|\.|dat\w*|datum)?(?!\p{L})|geb\. ?dat\w*\.?|geboorte ?(?:dat\w*|dag|jaar)|geboortedat\w*|g\.d\.|d\. ?o\. ?b\.?|dob\b|birth\w*|date of birth|born|geburtsdatum))[^\d\n]{0,45}$/u;

const cueAfter =
  /^ ?,? ?\(?(?:geb\.?|geboren|geboortedatum|geb\.? ?datum|date of birth|dob)(?:\)|$|[ ,.])|^ ?[,;(] ?\(?\d{1,3} ?(?:jaar|jr\b)/;

/** Another date than the birth date, or an example of how to write one. */
const rival =
  /overl|geldig|\btot\b|vanaf|verzond|afgegeven|afgifte|ingang|d\.d\.|gehuwd|getrouwd|ingeschreven|inschrijv|verhui|aangifte|wijzig|aangepast|ontvang|aanvraag|sinds|vergader|afspraak|bijv|voorbeeld|formaat|notatie|format|e\.g\.|died|valid|expir/;

function byLabel(source: Source, start: number, before: string): boolean {
  const field = source.fieldAt(start);
  if (!field || labelKind(field.label) !== 'date-of-birth') return false;
  return !rival.test(before.slice(Math.max(0, before.length - (start - field.start))));
}

/** "geboren 1-2-2010 en 3-4-2012": the second is one as well. */
function goesOn(source: Source, previous: Hit, start: number): boolean {
  if (previous.score < 0.5 || start - previous.end > 30) return false;
  const between = source.lower.slice(previous.end, start);
  return /^ ?(?:,|;|\/|&|\+|en\b|and\b)[^\d\n]{0,24}$/.test(between) && !rival.test(between);
}

/** Younger dates beside a name are mostly meetings and mails; a company of other data lifts older ones. */
const mostlyBirths = 2016;
const nameThere =
  /\p{Lu}[\p{L}'.-]*,?(?: (?:van|de|der|den|ten|ter|te|'t|el|al|\p{Lu}\.?)){0,4} \p{Lu}[\p{L}'-]+ ?[,;|(\t -] ?\(?$/u;

function besideName(source: Source, date: DateAt, before: string): boolean {
  if (date.loose || date.year > mostlyBirths || date.end - date.start < 8 || rival.test(before)) return false;
  const kind = labelKind(source.fieldAt(date.start)?.label ?? '');
  if (kind !== undefined && kind !== 'name' && kind !== 'surname') return false;
  if (/^,? ?(?:om |at )?\d{1,2}[:.]\d{2}|^,? ?(?:schreef|wrote)/.test(lineAfter(source, date.end, 16))) return false;
  return nameThere.test(source.text.slice(Math.max(0, date.start - Math.min(before.length, 60)), date.start));
}

/** A birth date of which only the year is known. */
function* birthYears(source: Source): Generator<Hit> {
  for (const { label, start, end } of source.fields) {
    if (end - start !== 4 || labelKind(label) !== 'date-of-birth') continue;
    const year = Number(source.text.slice(start, end));
    if (year >= 1900 && year <= 2035) yield { start, end, score: 0.7, because: ['year', 'label: birth'] };
  }
}
