/** What a cell says, and whether its mark-up calls it a heading. */
export interface CellWords {
  readonly words: string;
  readonly heading: boolean;
}

/** Two columns (or four), label before value. */
export function isPairs(rows: readonly (readonly CellWords[])[]): boolean {
  const wide = rows.filter((row) => row.length > 1);
  if (wide.length === 0 || !wide.every((row) => row.length === 2 || row.length === 4)) return false;
  const labels = wide.flatMap((row) => row.filter((_, i) => i % 2 === 0 && row[i + 1]?.words !== ''));
  const values = wide.flatMap((row) => row.filter((_, i) => i % 2 === 1));
  if (wide.every((row) => row[0]?.heading && !row[1]?.heading)) return true;
  if (wide[0]?.every(({ heading }) => heading)) return false;
  if (labels.filter(({ words }) => words.endsWith(':')).length * 2 > labels.length) return true;
  if (!labels.every(({ words }) => isLabel(words))) return false;
  const known = labels.filter(({ words }) => isKnownLabel(words)).length;
  if (known > 1 && known * 2 >= labels.length) return !isKnownLabel(values[0]?.words ?? '') || known === labels.length;
  return known === labels.length && known > 0 && !isKnownLabel(values[0]?.words ?? '');
}

/** A first row that names the columns, above rows of as many cells. */
export function hasHeadings(rows: readonly (readonly CellWords[])[]): boolean {
  const [head, ...rest] = rows;
  if (!head || head.length < 2 || rest.length === 0) return false;
  if (!rest.every((row) => row.length <= head.length) || !rest.some((row) => row.length === head.length)) return false;
  if (head.every(({ heading }) => heading)) return true;
  if (!head.every(({ words }) => words === '' || isLabel(words))) return false;
  return (
    head.some(({ words }) => isKnownLabel(words)) && !rest.every((row) => row.some(({ words }) => isKnownLabel(words)))
  );
}

const isLabel = (words: string): boolean =>
  words !== '' && words.length <= 60 && words.split(/\s+/).length <= 6 && !/\d{3}|@|\n|[.!?] \p{L}/u.test(words);

/** Words that name a value in forms and lists of people. */
const known =
  /^(?:(?:voor|achter|roep|meisjes|geslachts|bedrijfs|gebruikers|contact)?naam|namen|voorletters?|tussenvoegsel|aanhef|geslacht|titel|(?:uw )?e-?mail(?:adres)?|mail|telefoon(?:nummer)?|tel|mobiel(?:e nummer)?|mobiele telefoon|(?:post|woon|bezoek|huis)?adres|straat(?:naam)?|huisnummer|toevoeging|postcode|(?:woon)?plaats|gemeente|land|geboorte(?:datum|plaats|land)|leeftijd|bsn|burgerservicenummer|iban|rekening(?:nummer)?|kenteken|zaak(?:nummer)?|kenmerk|referentie|nummer|id|datum|tijd|onderwerp|bericht|opmerkingen?|toelichting|vraag|omschrijving|locatie|organisatie|bedrijf|functie|afdeling|partner|kind|ouder|nationaliteit|documentnummer|wachtwoord|status|bedrag|relatie|melder|aanvrager|cliënt|klant|inwoner|(?:first |last |sur|full |user)?name|phone|mobile|address|street|city|zip|country|date|subject|message|password|date of birth|birth ?date)s?\b/i;

export const isKnownLabel = (words: string): boolean => isLabel(words) && known.test(words.replace(/^[*\s]+/, ''));

export const labelText = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\s:*]+$/, '');
