import type { XmlHandler } from '../package/xml-part.ts';
import { closes, openControl, opens, texts, write } from './elements.ts';
import type { OdfState } from './state.ts';
import { odfTableHandler } from './table-handler.ts';

/** They stand in a sentence and have sentences of their own. */
const apart: ReadonlySet<string> = new Set(['annotation', 'note', 'deletion', 'previous']);

/** Writes content or styles of an OpenDocument file: text, slides, and tables of a spreadsheet as sheets. */
export function odfHandler(state: OdfState): XmlHandler {
  const tables = odfTableHandler(state.sheet);
  const outer: number[] = [];
  let depth = 0;
  let element = '';
  return {
    open(name, attributes) {
      if (name !== 'binary-data' && (tables.isOpen || (state.inSpreadsheet && name === 'table')))
        return tables.open(name, attributes);
      element = name;
      if (apart.has(name)) depth = outer.push(depth) && 0;
      if (texts.has(name)) depth++;
      opens[name]?.(state, attributes);
      if (state.inForms) openControl(state, attributes);
    },
    text(words) {
      if (element === 'binary-data') state.binaries.push((state.binaries.pop() ?? '') + words);
      else if (tables.isOpen) tables.text(words);
      else if (depth > 0) write(state, words);
      else if (element === 'creator' && !state.captures.author(words)) state.authors.add(words);
    },
    close(name) {
      element = '';
      if (tables.isOpen && name !== 'binary-data') return tables.close(name);
      closes[name]?.(state);
      if (texts.has(name)) depth--;
      if (apart.has(name)) depth = outer.pop() ?? 0;
    },
  };
}
