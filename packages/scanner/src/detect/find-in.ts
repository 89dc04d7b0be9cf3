import { clean } from './clean.ts';
import { finder } from './detect.ts';
import { fieldsInText } from './fields-in-text.ts';
import type { Hit, Recognizer } from './recognizer.ts';
import { sourceOf } from './source.ts';

/** Runs one recognizer alone over a text, as `detect` would; offsets are the text's own. */
export function findIn(recognizer: Recognizer, text: string): Hit[] {
  const cleaned = clean(text);
  const source = sourceOf(cleaned.text, fieldsInText(cleaned.text));
  return finder([recognizer])(source)
    .filter((hit) => hit.score >= 0.5)
    .map(({ entity: _, start, end, ...hit }) => ({
      ...hit,
      start: cleaned.toOriginal(start),
      end: cleaned.toOriginal(end),
    }))
    .sort((a, b) => a.start - b.start);
}
