import type { Recognizer } from '../recognizer.ts';
import { specialCategory } from '../special-category.ts';

const unions = [
  'de fnv',
  'fnv',
  'het cnv',
  'de cnv',
  'cnv',
  'de vcp',
  'vcp',
  'de vakbond',
  'een vakbond',
  'vakbond',
  'de bond',
  'de aob',
  'aob',
];
const memberships = ['lid van', 'lid bij', 'lid geworden van', 'aangesloten bij', 'kaderlid van', 'lidmaatschap van'];

/** Trade union membership of one person (art. 9 GDPR). */
export const unionMembership: Recognizer = specialCategory({
  id: 'union-membership',
  entity: 'UNION_MEMBERSHIP',
  about: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  strong: `vakbondslid, vakbondslidmaatschap, lidmaatschap vakbond, union member, trade union member, union membership,
    ${memberships.flatMap((lead) => unions.map((union) => `${lead} ${union}`)).join(', ')}`,
  weak: 'vakbond, vakbondscontributie',
  labels:
    /^(?:\w+ )?(?:vakbond|lid vakbond|vakbondslid(?:maatschap)?|vakbondsnummer|trade union|union member(?:ship)?)$/i,
});
