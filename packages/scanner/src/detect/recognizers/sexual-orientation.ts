import type { Recognizer } from '../recognizer.ts';
import { specialCategory } from '../special-category.ts';

/** Sex life or sexual orientation of one person (art. 9 GDPR). */
export const sexualOrientation: Recognizer = specialCategory({
  id: 'sexual-orientation',
  entity: 'SEXUAL_ORIENTATION',
  about: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  strong: `homo, homoseksueel, homoseksuele, homofiel, lesbisch, lesbische, lesbienne, biseksueel, biseksuele, heteroseksueel, transgender,
    transvrouw, transman, transseksueel, transseksuele, geslachtsverandering, geslachtsaanpassing, genderdysforie, geaardheid,
    seksuele geaardheid, seksuele voorkeur, seksuele oriëntatie, uit de kast, interseks*, gay, lesbian, bisexual, sexual orientation`,
  weak: 'soa, soa-test, queer, transitie van man naar vrouw, transitie van vrouw naar man, seksleven',
  labels: /^(?:\w+ )?(?:geaardheid|seksuele (?:geaardheid|voorkeur|oriëntatie)|sexual orientation)$/i,
});
