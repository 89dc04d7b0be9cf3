import type { Recognizer } from '../recognizer.ts';
import { specialCategory } from '../special-category.ts';

/** Criminal convictions and suspicions of one person (art. 10 GDPR). */
export const criminalRecord: Recognizer = specialCategory({
  id: 'criminal-record',
  entity: 'CRIMINAL_RECORD',
  about: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_10',
  strong: `verdacht van, als verdachte, verdachte van, verdachte in, veroordeeld voor, veroordeeld wegens,
    veroordeeld tot, veroordeeld, veroordeling, strafblad, vog geweigerd, vog is geweigerd, vog werd geweigerd,
    vog is afgewezen, aangifte tegen, aangifte gedaan tegen, detentie, gedetineerd*, reclassering, taakstraf, werkstraf, celstraf,
    gevangenisstraf, huisverbod, tijdelijk huisverbod, contactverbod, straatverbod, enkelband, gearresteerd, voorarrest, hechtenis, hoofdverdachte,
    justitiële documentatie, strafrechtelijk verleden, strafrechtelijke veroordeling, strafbare feiten, gepleegde misdrijven,
    zedendelinquent, tbs, convicted, criminal record, arrested, imprisoned, probation`,
  weak: `proces-verbaal, proces verbaal, gevangenis, justitieel verleden, strafrechtelijk*, mishandeld, mishandeling, huiselijk geweld,
    aangehouden door, politie opgepakt, fraude gepleegd, uitkeringsfraude, diefstal gepleegd, crimineel, criminele, jail, prison`,
  labels:
    /^(?:\w+ )?(?:strafblad|veroordeling(?:en)?|strafrechtelijk verleden|justitiële documentatie|delict\w*|criminal record)$/i,
});
