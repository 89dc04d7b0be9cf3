import type { Recognizer } from './recognizer.ts';
import type { Source } from './source.ts';

/** Tells which recognizers have something to look for. */
export type Prefilter = (source: Source) => ReadonlySet<Recognizer>;

interface Keyword {
  readonly word: string;
  readonly recognizers: readonly Recognizer[];
}

/** Builds one pass over the text that looks for the keywords of all recognizers at once. */
export function prefilter(recognizers: readonly Recognizer[]): Prefilter {
  const words = new Set(recognizers.flatMap((recognizer) => recognizer.keywords ?? []));
  const keywords = [...words].map((word) => ({
    word,
    recognizers: recognizers.filter((recognizer) => recognizer.keywords?.includes(word)),
  }));
  const byStart = Map.groupBy(keywords, ({ word }) => word.slice(0, 1));
  const anyStart = new RegExp(`(?:${keywords.map(({ word }) => escaped(word)).join('|') || '(?!)'})`, 'g');
  return (source) => {
    const found = new Set(recognizers.filter((recognizer) => !recognizer.keywords));
    for (const text of [source.lower, ...labelsOf(source)]) {
      if (found.size === recognizers.length) break;
      collect(text, anyStart, byStart, found);
    }
    return found;
  };
}

function collect(
  text: string,
  anyStart: RegExp,
  byStart: ReadonlyMap<string, readonly Keyword[]>,
  found: Set<Recognizer>,
) {
  anyStart.lastIndex = 0;
  for (let match = anyStart.exec(text); match; match = anyStart.exec(text)) {
    const at = match.index;
    for (const { word, recognizers } of byStart.get(text.charAt(at)) ?? []) {
      if (text.startsWith(word, at)) for (const recognizer of recognizers) found.add(recognizer);
    }
    anyStart.lastIndex = at + 1; // a keyword may begin inside another
  }
}

function labelsOf(source: Source): Set<string> {
  return new Set(source.fields.map((field) => field.label.toLowerCase()));
}

function escaped(keyword: string): string {
  return keyword.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
