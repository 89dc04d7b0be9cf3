import type { Recognizer } from '../recognizer.ts';
import { specialCategory } from '../special-category.ts';

/** Biometric data of one person (art. 9 GDPR); a photograph by itself is not that. */
export const biometric: Recognizer = specialCategory({
  id: 'biometric',
  entity: 'BIOMETRIC',
  about: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  strong:
    'vingerafdruk, vingerafdrukken, irisscan, iris-scan, netvliesscan, gezichtsscan, stemprofiel, handpalmscan, dactyloscop*',
  weak: 'gezichtsherkenning, biometri*, fingerprints, face scan, iris scan',
  labels: /^(?:\w+ )?(?:vingerafdruk\w*|irisscan|biometrie|biometrische gegevens|fingerprint)$/i,
});
