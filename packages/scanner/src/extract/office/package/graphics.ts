import type { Parts } from './parts.ts';
import type { Property } from './properties.ts';
import type { XmlHandler } from './xml-part.ts';

const graphics = /\/(?:charts|diagrams|drawings)\/(?:chart|data|drawing)[^/]*\.xml$/i;
/** A diagram as it was drawn last, beside what it says. */
const drawn = /\/diagrams\/drawing[^/]*$/i;
const said: ReadonlySet<string> = new Set(['v', 't', 'pt']);
const endsLine: ReadonlySet<string> = new Set(['v', 'p', 'pt']);

/** Words of charts and diagrams, and what they keep of the table they show: each once, without a label. */
export async function graphicWords(parts: Parts): Promise<readonly Property[]> {
  const lines = new Set<string>();
  const names = parts.unread().map(({ name }) => name);
  for (const name of names) if (graphics.test(name) && !drawn.test(name)) await parts.read(name, wordsHandler(lines));
  return [...lines].map((value) => ({ label: '', value }));
}

function wordsHandler(lines: Set<string>): XmlHandler {
  let element = '';
  let line = '';
  return {
    open(name) {
      element = name;
    },
    text(piece) {
      if (said.has(element)) line += piece;
    },
    close(name) {
      element = '';
      if (!endsLine.has(name)) return;
      if (line.trim()) lines.add(line.trim());
      line = '';
    },
  };
}
