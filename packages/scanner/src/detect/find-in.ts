import { clean } from './clean.ts';
import { fieldsInText } from './fields-in-text.ts';
import type { Hit, Recognizer } from './recognizer.ts';
import { sourceOf } from './source.ts';

/** Runs one recognizer alone over a text, as `detect` would; offsets are the text's own. */
export function findIn(recognizer: Recognizer, text: string): Hit[] {
  const cleaned = clean(text);
  const source = sourceOf(cleaned.text, fieldsInText(cleaned.text));
  return [...recognizer.find(source)]
    .filter((hit) => hit.score >= 0.5)
    .map((hit) => ({ ...hit, start: cleaned.toOriginal(hit.start), end: cleaned.toOriginal(hit.end) }))
    .sort((a, b) => a.start - b.start);
}
