import type { Source } from '../source.ts';
import type { CueAt } from './cue-at.ts';
import type { Sentence } from './sentence.ts';

/** What ties a cue to one person. */
export type Tie = 'pronoun' | 'person' | 'title' | 'name' | 'self';

const verb =
  'heeft|is|was|had|kan|krijgt|kreeg|wil|woont|lijdt|moet|zit|gebruikt|werd|wordt|ontvangt|ligt|raakte|bleek|blijkt|stemt|stemde';
const noun =
  'inwoner|inwoonster|cli[eë]nte?|pati[eë]nte?|bewoner|bewoonster|aanvrager|aanvraagster|moeder|vader|ouder|zoon|zoontje|dochter|dochtertje|kind|kindje|leerling|partner|man|vrouw|echtgenoot|echtgenote|broer|broertje|zus|zusje|opa|oma|buurman|buurvrouw|jongen|meisje|dame|heer|burger|verdachte|collega|student|baby|persoon|betrokkene|melder|neef|nicht|tante|oom|huurder|jeugdige|werknemer|medewerker|sollicitant';

const ties: Readonly<Record<Exclude<Tie, 'name'> | 'she', RegExp>> = {
  title: /(?<!\p{L})(?:mevrouw|mevr\.?|mw\.|meneer|mijnheer|dhr\.?|de heer|mrs\.?|mr\.? (?=\p{L}))(?!\p{L})/u,
  person: new RegExp(
    `(?<!\\p{L})(?:de|deze|die|een|het|dit|mijn|m'n|uw|haar|zijn|onze|ons|hun|betreffende|the|my|his|her|their|this|a) (?:\\p{L}+ )?(?:${noun}|patient|resident|applicant|mother|father|son|daughter|husband|wife|child)(?!\\p{L})`,
    'u',
  ),
  pronoun: new RegExp(
    `(?<!\\p{L})(?:hij|hem|haar|diens|he|she|him|his|her)(?!\\p{L})|(?:${verb}) (?:zij|ze)(?!\\p{L})|(?<!\\p{L}en |er |ze |zij |we |wij |die |gegevens |pagina's )(?<!\\p{L})(?:zijn|z'n) (?:\\p{L}+ )?$`,
    'u',
  ),
  /** "zij" is one person only with a verb that says so; the cue may stand between. */
  she: new RegExp(`(?<!\\p{L})(?:zij|ze) (?:[\\p{L}¤]+ ){0,4}(?:${verb})(?!\\p{L})`, 'u'),
  self: /(?<!\p{L})(?:ik (?:\p{L}+ )?(?:ben|heb|had|was|lijd|kreeg|krijg)|(?:ben|heb) ik|i am|i have|i was)(?!\p{L})|(?<!\p{L})(?:mijn|m'n|my) (?:\p{L}+ )?$/u,
};

/** The nearest way in which the sentence speaks of one person, if it does. */
export function tieOf(source: Source, cue: CueAt, sentence: Sentence): Tie | undefined {
  const around = `${sentence.before}¤${sentence.after}`;
  if (ties.title.test(around)) return 'title';
  if (ties.she.test(around)) return 'pronoun';
  if (ties.pronoun.test(sentence.before) || ties.pronoun.test(sentence.after)) return 'pronoun';
  if (ties.person.test(sentence.before) || ties.person.test(sentence.after)) return 'person';
  if (
    namePair.test(source.text.slice(sentence.start, cue.start)) ||
    namePair.test(source.text.slice(cue.end, sentence.end))
  )
    return 'name';
  return cue.strength === 'strong' && ties.self.test(sentence.before) ? 'self' : undefined;
}

/** Capital words that open a sentence or name an organisation. */
const noFirstName =
  'Gemeente|Team|Afdeling|Stichting|Vereniging|Digitaal|Digitale|Sociaal|Sociale|Loket|De|Het|Een|Den|Ons|Onze|Beste|Geachte|Dag|Hallo|Hoi|Groeten|Groet|Met|Wmo|Jeugd|Zorg|Nieuw|Nieuwe|Sint|Mijn|Freshdesk|Google|Microsoft|Vakgroep|Basisschool|Huis|Centrum|Project|Platform|Dienst|Zaak|Ministerie|Provincie|Veilig|Roze|Partij|Forum|In|Op|Van|Voor|Bij|Naar|Aan|Als|Dit|Deze|Dat|Via|Graag|Kerk|Protestantse|Rode|Leger|Leven|Vanaf|Onderwerp|Categorie|Pagina|Titel|Bekijk|Lees';
const namePair = new RegExp(
  `(?<![\\p{L}\\d])(?!(?:${noFirstName})(?!\\p{L}))(?:\\p{Lu}\\p{Ll}+|\\p{Lu}\\.)(?: (?:van|de|der|den|ten|ter|te|'t|el|al|ben)){0,3} \\p{Lu}\\p{Ll}{2,}(?![\\p{L}@])`,
  'u',
);
