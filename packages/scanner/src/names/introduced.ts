import type { Hit } from '../detect/recognizer.ts';
import { ambiguous, bit } from './lexicon.ts';
import { isNoPerson } from './not-a-person.ts';
import { hitOn, type NameText } from './rule.ts';
import { startsSentence } from './rules/given-surname.ts';
import { tokenFrom } from './token-at.ts';

const sure = 0.85;

/** Once `Jan Terpstra` was named for sure, `Terpstra` alone is a name too. */
export function* introduced(text: NameText, hits: readonly Hit[]): Iterable<Hit> {
  const names = partsOf(text, hits);
  if (names.size === 0) return;
  let next = 0;
  for (const [at, { start, end, word }] of text.tokens.entries()) {
    if (word.shape !== 'title' || !names.has(word.folded)) continue;
    while (hits[next] && (hits[next] as Hit).end <= start) next++;
    const within = (hits[next]?.start ?? Number.POSITIVE_INFINITY) < end && (hits[next]?.score ?? 0) >= 0.6;
    if (within) continue;
    const doubtful = (word.known & ambiguous) !== 0;
    const run = { from: at, to: at + 1, initials: 0, infix: false, words: [word] };
    if ((doubtful && startsSentence(text.tokens, at)) || isNoPerson(text, run)) continue;
    yield hitOn(text.tokens, run, doubtful ? 0.55 : 0.8, 'introduced');
  }
}

function partsOf({ tokens }: NameText, hits: readonly Hit[]): Set<string> {
  const names = new Set<string>();
  for (const hit of hits) {
    if (hit.score < sure || hit.because.includes('file-name')) continue;
    for (let at = tokenFrom(tokens, hit.start); (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= hit.end; at++) {
      const word = tokens[at]?.word;
      if (
        word &&
        word.folded.length > 2 &&
        !word.infix &&
        (word.known & (bit.stop | bit.place | bit.proper)) === 0 &&
        /^\p{Lu}/u.test(word.text)
      )
        names.add(word.folded);
    }
  }
  return names;
}
