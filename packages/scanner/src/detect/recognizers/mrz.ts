import { icaoDigit } from '../numbers/checks.ts';
import { checkMrz } from '../numbers/mrz-checks.ts';
import { mrzBlocks } from '../numbers/mrz-lines.ts';
import type { Hit, Recognizer } from '../recognizer.ts';
import type { Source } from '../source.ts';

/** Machine-readable zone of a passport, identity card or driving licence. */
export const mrz: Recognizer = {
  id: 'mrz',
  entity: 'MRZ',
  about: 'https://www.icao.int/publications/documents/9303_p3_cons_en.pdf',
  keywords: ['d1nld'],
  signs: '<',
  *find(source) {
    for (const { start, end, lines } of mrzBlocks(source.text)) {
      const checked = checkMrz(lines);
      if (checked) yield { start, end, score: checked.score, because: checked.because };
    }
    yield* licenceLines(source);
  },
};

/** The one line on a Dutch driving licence. */
function* licenceLines({ text, lower }: Source): Generator<Hit> {
  for (let at = lower.indexOf('d1nld'); at >= 0; at = lower.indexOf('d1nld', at + 5)) {
    const line = /^[a-z\d<]{30}(?![a-z\d<])/i.exec(text.slice(at, at + 31))?.[0].toUpperCase();
    if (!line || !/\d{10}/.test(line)) continue;
    const checked = icaoDigit(line.slice(0, 29)) === Number(line[29]);
    const reasons = ['form: D1NLD', ...(checked ? ['check digit'] : [])];
    yield { start: at, end: at + 30, score: checked ? 0.97 : 0.85, because: reasons };
  }
}
