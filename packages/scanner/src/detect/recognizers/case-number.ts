import { standsAlone } from '../numbers/boundaries.ts';
import { type Code, labelledCodes } from '../numbers/codes.ts';
import { because } from '../numbers/placeholder.ts';
import type { Hit, Recognizer } from '../recognizer.ts';
import type { Source } from '../source.ts';

/** A municipality's number for somebody's case, by its label or in the forms that case systems use. */
export const caseNumber: Recognizer = {
  id: 'case-number',
  entity: 'CASE_NUMBER',
  about: 'https://www.gemmaonline.nl/wiki/Zaakgericht_werken',
  digits: 3,
  *find(source) {
    yield* unmistakable(source);
    for (const code of labelledCodes(source)) {
      const hit = code.label.kind === 'case' ? judge(source, code) : undefined;
      if (hit) yield hit;
    }
  },
};

/** `ZAAK-2024-0000000123`, `Z/24/012345`, `Z2024-00012345`. */
const written = /zaak[-_ ]?(?:19|20)\d\d[-_.]\d{3,12}|z[-/.]?(?:20)?\d\d[-/.]\d{4,12}(?:[-/]\d{1,8})?/g;

function* unmistakable(source: Source): Generator<Hit> {
  for (const match of source.lower.matchAll(written)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (standsAlone(source.text, start, end))
      yield { start, end, score: 0.86, because: because(source, start, 'form') };
  }
}

function judge(source: Source, { start, end, text, digits, label }: Code): Hit | undefined {
  if (digits < 4 || label.gap > 2 || text.length > 32) return undefined;
  if (label.gap > 0 && !/^(?:\d{5,}|[A-Za-z]{0,5}[-/.]?(?:19|20)?\d\d[-/.]\d{3,})/.test(text)) return undefined;
  const score = label.gap === 0 ? 0.9 : 0.65;
  return { start, end, score, because: because(source, start, `cue: ${label.name}`) };
}
