import type { Field } from '../../document.ts';
import { labelKind } from '../fields/labels.ts';
import { oncePerSource, type Source } from '../source.ts';

const personal: ReadonlySet<string> = new Set(['name', 'surname', 'given-name', 'bsn', 'date-of-birth']);

/** Records that hold a name, a BSN or a birth date: what else they hold is said of that person. */
export const personRecords: (source: Source) => ReadonlySet<number> = oncePerSource(
  ({ fields }) => new Set(fields.filter(isPersonal).map(({ record }) => record)),
);

function isPersonal({ label }: Field): boolean {
  return personal.has(labelKind(label) ?? '');
}

const aboutTheSite =
  /pagina|url|onderwerp|subject|betreft|categor|product|formulier|titel|title|thema|afdeling|team|functie|organisatie|bestand|link|menu|groep|module|rubriek|trefwoord|tag|bron|type|website|browser|behandelaar|verzonden|^(?:van|aan|cc|from|to)$/i;
const story =
  /vraag|omschrijving|bericht|toelichting|opmerking|melding|message|description|comment|beschrijving|probleem|klacht|tekst|text|body|inhoud/i;

type Cell = 'none' | 'site' | 'story' | 'value';

/** What a cell's label promises: something of the person, a story, or something of the website. */
export function cellKind(field: Field | undefined): Cell {
  if (!field) return 'none';
  const kind = labelKind(field.label);
  if (aboutTheSite.test(field.label) || (kind !== undefined && kind !== 'other')) return 'site';
  return story.test(field.label) || field.end - field.start > 60 ? 'story' : 'value';
}
