import type { Likeness } from '../../likeness.ts';
import type { FileBytes, ReadContext, Readings } from '../../reading.ts';
import { type Property, propertyHandler } from '../package/properties.ts';
import { parseXml, type XmlHandler } from '../package/xml-part.ts';
import { odfHandler } from './handler.ts';
import { odfLabels, odfReading, remotePictures } from './odf.ts';
import { createOdfState } from './state.ts';

export function flatOdfLikeness(head: string): Likeness {
  return /<office:document\s/.test(head.slice(0, 3000)) ? 'yes' : 'no';
}

/** A document of LibreOffice that is one XML file, with its pictures in it. */
export async function* readFlatOdf({ bytes }: FileBytes, { limits }: ReadContext): Readings {
  const state = createOdfState(limits.inflatedBytes);
  const properties: Property[] = [];
  const handler = dividedBy('meta', propertyHandler(properties, odfLabels), odfHandler(state));
  let failed: unknown = null;
  await parseXml(piecesOf(bytes), handler).catch((error: unknown) => {
    failed = error;
  });
  yield odfReading(state, properties);
  yield* remotePictures(state);
  for (const [index, base64] of state.binaries.entries())
    yield { kind: 'file', file: { name: `image ${index + 1}`, bytes: Buffer.from(base64, 'base64') } };
  if (failed) throw failed;
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const length = 65_536;
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/** What stands in an element goes to one handler, everything else to the other. */
function dividedBy(element: string, inside: XmlHandler, outside: XmlHandler): XmlHandler {
  let within = false;
  const current = (): XmlHandler => (within ? inside : outside);
  return {
    open(name, attributes) {
      current().open?.(name, attributes);
      if (name === element) within = true;
    },
    text: (words) => current().text?.(words),
    close(name) {
      if (name === element) within = false;
      current().close?.(name);
    },
  };
}
