import type { Hit } from '../detect/recognizer.ts';
import type { Source } from '../detect/source.ts';
import { introduced } from './introduced.ts';
import { isMaker } from './makers.ts';
import { mergeHits } from './merge-hits.ts';
import { nameLabel } from './name-label.ts';
import type { NameText } from './rule.ts';
import { nameRules } from './rules.ts';
import { tokensOf } from './tokens.ts';

/** All names of persons that rules and lists see in a text. */
export function findNames(source: Source): Hit[] {
  const text: NameText = { source, tokens: tokensOf(source) };
  const hits = mergeHits(
    nameRules.flatMap((rule) => [...rule.find(text)]).filter((hit) => !standsUnderThing(source, hit)),
  );
  return mergeHits([...hits, ...introduced(text, hits)]);
}

/** Under `Naam organisatie` or `Straatnaam` stands no person, nor a program under `Auteur`; a file may still carry one's name. */
function standsUnderThing(source: Source, hit: Hit): boolean {
  const field = source.fieldAt(hit.start);
  if (field === undefined || hit.because.includes('file-name')) return false;
  const kind = nameLabel(field.label);
  return kind === 'nobody' || (kind === 'maker' && !isMaker(source.text.slice(field.start, field.end)));
}
