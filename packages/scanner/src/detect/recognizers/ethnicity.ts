import type { Recognizer } from '../recognizer.ts';
import { specialCategory } from '../special-category.ts';

const peoples =
  'marokkaanse turkse surinaamse antilliaanse arubaanse indonesische molukse syrische eritrese somalische afghaanse iraakse iraanse oekraïense poolse chinese ghanese afrikaanse aziatische koerdische armeense joegoslavische bosnische'.split(
    ' ',
  );
const origins = ['afkomst', 'komaf', 'achtergrond', 'origine'];

/** Racial or ethnic origin of one person (art. 9 GDPR); nationality or birth place alone is not that. */
export const ethnicity: Recognizer = specialCategory({
  id: 'ethnicity',
  entity: 'ETHNICITY',
  about: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  strong: `etniciteit, etnische afkomst, etnische achtergrond, migratieachtergrond, migratie-achtergrond, statushouder, asielzoeker,
    asielzoekster, asielaanvraag, uitgeprocedeerd*, roma-afkomst, sinti, huidskleur, ethnicity, ethnic origin, asylum seeker,
    ${peoples.flatMap((people) => origins.map((origin) => `${people} ${origin}`)).join(', ')}`,
  weak: 'afkomst, komaf, roma, vluchteling, oorlogsvluchteling, refugee, allochtoon, allochtone, zigeuner*, woonwagenbewoner',
  labels:
    /^(?:\w+ )?(?:etniciteit|afkomst|etnische afkomst|etnische achtergrond|migratieachtergrond|ras|ethnicity|race)$/i,
});
