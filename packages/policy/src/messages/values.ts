import type { Language, Text } from '../text.ts';
import type { LocalDate } from '../time/calendar.ts';
import type { Fact, Facts } from './facts.ts';
import { categoryWords, channelWords, entityWords, type Noun, surfaceWords, unitWords } from './words.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
const lists = { nl: new Intl.ListFormat(locales.nl), en: new Intl.ListFormat(locales.en) } as const;
const dates = { nl: datesIn('nl'), en: datesIn('en') } as const;

type Writer<Value> = (value: Value, language: Language) => string;

/** How each fact reads: "24 november 2026", "naam, adres en burgerservicenummer", "de bijlagen". */
const writers: { readonly [Name in Fact]: Writer<Facts[Name]> } = {
  ticket: String,
  datum: dateIn,
  einddatum: dateIn,
  antwoorddatum: dateIn,
  tijd: (time) => time,
  plaats: (surfaces, language) => nounsIn(surfaces, surfaceWords, language),
  soorten: (entities, language) => kindsIn(entities, language),
  onderdeel: (units, language) => nounsIn(units, unitWords, language),
  organisatie: String,
  jaar: String,
  aantal: String,
  referentie: (reference) => reference,
  categorie: (category, language) => categoryWords[category][language],
  kanaal: (channel, language) => channelWords[channel][language],
};

/** A fact in words. */
export function write<Name extends Fact>(name: Name, value: Facts[Name], language: Language): string {
  const writer: Writer<Facts[Name]> = writers[name];
  return writer(value, language);
}

/** "a", "a en b", "a, b en c". */
export function listIn(words: readonly string[], language: Language): string {
  return lists[language].format(words);
}

/** A day has no time and no zone: read and written as UTC it stays the day that it is. */
function dateIn(date: LocalDate, language: Language): string {
  return dates[language].format(Date.parse(date));
}

function datesIn(language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
}

function kindsIn(entities: Facts['soorten'], language: Language): string {
  return listIn(
    [...new Set(entities)].map((entity) => entityWords[entity][language]),
    language,
  );
}

function nounsIn<Name extends string>(
  names: readonly Name[],
  words: Readonly<Record<Name, Noun>>,
  language: Language,
): string {
  const nouns = [...Map.groupBy(names, (name) => name)].map(([name, { length }]): Text => {
    return length === 1 ? words[name].one : words[name].more;
  });
  return listIn(
    nouns.map((noun) => noun[language]),
    language,
  );
}
