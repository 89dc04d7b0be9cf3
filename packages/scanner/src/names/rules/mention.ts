import { ambiguous, given, surname } from '../lexicon.ts';
import { isCapital, readName } from '../read-name.ts';
import { hitOn, type NameRule } from '../rule.ts';

/** `@Sanne kun jij kijken?` */
export const mention: NameRule = {
  id: 'mention',
  *find({ tokens }) {
    for (const [at, token] of tokens.entries()) {
      if (!token.gap.endsWith('@') || !/(?:^|[\s(,])@$/.test(token.gap)) continue;
      const known = (token.word.known & (given | surname)) !== 0;
      if (!isCapital(token.word) && (!known || (token.word.known & ambiguous) !== 0)) continue;
      const run = readName(tokens, at, { anyCase: true });
      if (run) yield hitOn(tokens, run, known ? 0.88 : 0.6, 'mention');
    }
  },
};
