import { icaoDigit } from '../numbers/checks.ts';
import { type Code, labelledCodes } from '../numbers/codes.ts';
import { isWordAt } from '../numbers/digit-groups.ts';
import { because } from '../numbers/placeholder.ts';
import type { Hit, Recognizer } from '../recognizer.ts';
import type { Source } from '../source.ts';

/** Number of a passport, identity card or residence permit, Dutch by its form, foreign by its label. */
export const nlIdDocument: Recognizer = {
  id: 'nl-id-document',
  entity: 'NL_ID_DOCUMENT',
  about: 'https://www.rvig.nl/reisdocumenten',
  keywords: [
    'paspoort',
    'passport',
    'document',
    'identiteit',
    'legitimatie',
    'idkaart',
    'id-',
    'id ',
    'idbewijs',
    'nik',
    'verblijfs',
    'card',
  ],
  *find(source) {
    for (const code of labelledCodes(source)) {
      const hit = code.label.kind === 'document' ? judge(source, code) : undefined;
      if (hit) yield hit;
    }
  },
};

/** Two letters, six letters or digits, a digit; never the letter O. */
const dutch = /^[a-np-z]{2}[a-np-z\d]{6}\d$/i;
/** Since October 2019, with the kind of permit in front in a refugee passport. */
const permit = /^(?:(?:I|II|III|IV|V)-)?V[A-NP-Z1-9]{8}$/i;
const foreign = /^(?=(?:[^\d]*\d){5})[A-Z]{0,3}\d[A-Z\d]{4,9}$/i;
/** "Document number" is said of letters and files too: it asks for the Dutch form. */
const loose = new Set(['document', 'id', 'legitimatie']);

function judge(source: Source, code: Code): Hit | undefined {
  const { label } = code;
  if (label.gap > 4) return undefined;
  const { start, end, value } = joined(source.text, code);
  const known = dutch.test(value) || permit.test(value);
  if (!known && (loose.has(label.name) || label.gap > 0 || !foreign.test(value))) return undefined;
  const checked = dutch.test(value) && icaoDigit(value.slice(0, 8).toUpperCase()) === Number(value[8]);
  const near = label.gap === 0;
  const score = !known ? 0.75 : checked ? (near ? 0.97 : 0.86) : near ? 0.92 : 0.75;
  const reasons = [known ? 'form' : 'foreign form', ...(checked ? ['check digit'] : []), `cue: ${label.name}`];
  return { start, end, score, because: because(source, start, ...reasons) };
}

const spaced = /^[A-Z\d]{1,8}(?: [A-Z\d]{1,7}){1,4}(?![A-Za-z\d])/;

/** Nine characters that were written with spaces: `XR1 001 R58`, where the code with three digits may be the second piece. */
function joined(text: string, { start, end, text: value }: Code): { start: number; end: number; value: string } {
  for (let from = Math.max(0, start - 8); from <= start; from++) {
    if (isWordAt(text, from - 1)) continue;
    const written = spaced.exec(text.slice(from, from + 15))?.[0] ?? '';
    const compact = written.replaceAll(' ', '');
    if (dutch.test(compact)) return { start: from, end: from + written.length, value: compact };
  }
  return { start, end, value };
}
