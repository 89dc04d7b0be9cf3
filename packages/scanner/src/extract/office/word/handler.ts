import { attribute, type XmlHandler } from '../package/xml-part.ts';
import { closes, opens } from './elements.ts';
import type { WordState } from './state.ts';

const describing = /^(?:p|tbl|tc|tr|sect|oMath|oMathPara)Pr$/;
const textElements: ReadonlySet<string> = new Set(['t', 'delText']);
const instructions: ReadonlySet<string> = new Set(['instrText', 'delInstrText']);

/** Writes a part of a Word document: the body, a header, notes, comments. */
export function wordHandler(state: WordState): XmlHandler {
  let element = '';
  /** Older programs get the same once more. */
  let fallbacks = 0;
  return {
    open(name, attributes) {
      if (name === 'Fallback') fallbacks++;
      if (fallbacks > 0) return;
      element = name;
      if (describing.test(name)) state.described++;
      const author = name === 'comment' ? '' : attribute(attributes, 'author');
      if (author) state.authors.add(author);
      opens[name]?.(state, attributes);
    },
    text(words) {
      if (fallbacks > 0) return;
      if (instructions.has(element)) state.fields.instruct(words);
      else if (textElements.has(element) && state.changes.text(words)) state.body.text(words);
    },
    close(name) {
      element = '';
      if (name === 'Fallback') fallbacks--;
      else if (fallbacks === 0) {
        if (describing.test(name)) state.described--;
        closes[name]?.(state);
      }
    },
  };
}
