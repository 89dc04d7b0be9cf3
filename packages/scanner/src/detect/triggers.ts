import { digitGroups } from './numbers/digit-groups.ts';
import type { PhraseAt, Recognizer } from './recognizer.ts';
import type { Source } from './source.ts';
import { addWords } from './trigger-words.ts';
import { wordTable } from './word-table.ts';

/** For each recognizer the phrases of its that occur, or undefined when nothing that triggers it does. */
export type Triggered = readonly (readonly PhraseAt[] | undefined)[];

/** Prepares the one look at a text that tells which recognizers have something to find there. */
export function triggersOf(recognizers: readonly Recognizer[]): (source: Source) => Triggered {
  const words = wordTable(recognizers);
  return (source) => {
    const found = recognizers.map((recognizer) => (isTriggered(recognizer, source) ? [] : undefined));
    addWords(source, words, found);
    return found;
  };
}

/** By what needs no look at words. */
function isTriggered({ keywords, phrases, digits, signs, fields }: Recognizer, source: Source): boolean {
  if (fields && source.fields.length > 0) return true;
  if (digits !== undefined && digitGroups(source).some(({ reach }) => reach >= digits)) return true;
  if (signs !== undefined && [...signs].some((sign) => source.text.includes(sign))) return true;
  return !(keywords || phrases || digits !== undefined || signs !== undefined || fields);
}
