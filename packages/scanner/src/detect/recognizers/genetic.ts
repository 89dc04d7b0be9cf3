import type { Recognizer } from '../recognizer.ts';
import { specialCategory } from '../special-category.ts';

/** Genetic data of one person (art. 9 GDPR). */
export const genetic: Recognizer = specialCategory({
  id: 'genetic',
  entity: 'GENETIC',
  about: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  strong: `dna-test, dna test, dna-onderzoek, dna-profiel, dna-uitslag, dna-materiaal, erfelijke aandoening, erfelijke ziekte, erfelijk belast,
    erfelijkheidsonderzoek, genetisch onderzoek, genetische afwijking, genetische aandoening, genetische test, gendrager, genmutatie,
    brca, brca1, brca2, chromosoomafwijking, huntington, genetic test, genetic disorder`,
  weak: 'dna, erfelijk, erfelijke, genetisch, genetische',
  labels: /^(?:\w+ )?(?:dna(?:-?(?:profiel|uitslag|test))?|genetische gegevens|erfelijke (?:aandoening|ziekte)\w*)$/i,
});
