import type { Recognizer } from '../recognizer.ts';
import { specialCategory } from '../special-category.ts';

const parties =
  'vvd|pvda|cda|d66|pvv|sp|groenlinks|christenunie|sgp|fvd|forum voor democratie|volt|bij1|denk|ja21|bbb|50plus|partij voor de dieren|nsc|pro'.split(
    '|',
  );
const leanings = ['stemt', 'stemde', 'stem', 'gestemd', 'gaat stemmen'].map((verb) => `${verb} op`);
const memberships = ['lid van', 'aanhanger van', 'sympathisant van', 'donateur van', 'actief voor'];

/** Political opinion of one person (art. 9 GDPR): votes for or belongs to a party. */
export const politicalOpinion: Recognizer = specialCategory({
  id: 'political-opinion',
  entity: 'POLITICAL_OPINION',
  about: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  strong: `partijlid, partijlidmaatschap, politieke voorkeur, politieke overtuiging, politieke gezindheid, stemgedrag, political opinion,
    ${[...leanings, ...memberships].flatMap((lead) => parties.flatMap((party) => [`${lead} ${party}`, `${lead} de ${party}`])).join(', ')}`,
  weak: '',
  labels:
    /^(?:\w+ )?(?:politieke (?:voorkeur|partij|overtuiging)|partijlidmaatschap|stemt op|political (?:party|opinion))$/i,
});
