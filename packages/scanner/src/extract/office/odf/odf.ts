import { ScanError } from '../../../error.ts';
import { type FileBytes, type ReadContext, type Reading, type Readings, textReading } from '../../reading.ts';
import { leftovers } from '../package/leftovers.ts';
import { failuresOf } from '../package/ooxml.ts';
import { openParts, type Parts } from '../package/parts.ts';
import { type Property, propertyHandler } from '../package/properties.ts';
import { odfHandler } from './handler.ts';
import { createOdfState, type OdfState } from './state.ts';

/** A text, spreadsheet or presentation of LibreOffice and its kin, and everything in it. */
export async function* readOdf(file: FileBytes, context: ReadContext): Readings {
  const parts = await openParts(file, context);
  if (await isEncrypted(parts)) throw new ScanError('encrypted', 'The document is encrypted.');
  const state = createOdfState(context.limits.inflatedBytes);
  const properties: Property[] = [];
  for (const name of parts.matching(/(?:^|\/)content\.xml$/)) await parts.read(name, odfHandler(state));
  for (const name of parts.matching(/(?:^|\/)styles\.xml$/)) await parts.read(name, odfHandler(state));
  for (const name of parts.matching(/(?:^|\/)meta\.xml$/))
    await parts.read(name, propertyHandler(properties, odfLabels));
  yield odfReading(state, properties);
  yield* remotePictures(state);
  yield* leftovers(parts);
  yield* failuresOf(parts);
  if (!parts.has('content.xml')) throw new ScanError('corrupt', 'The document has no content.');
}

/** Here the creator is who changed it last. */
export const odfLabels: Readonly<Record<string, string>> = {
  creator: 'Laatst gewijzigd door',
  'initial-creator': 'Auteur',
};

async function isEncrypted(parts: Parts): Promise<boolean> {
  let encrypted = false;
  await parts.read('META-INF/manifest.xml', {
    open(name) {
      if (name === 'encryption-data') encrypted = true;
    },
  });
  return encrypted;
}

/** One text: the sheets of a spreadsheet first, then what stands beside them. */
export function odfReading(state: OdfState, properties: readonly Property[]): Reading {
  const { body, captures, authors, sheet, pages } = state;
  captures.write(body);
  for (const author of authors) body.labelled('Gewijzigd door', author, `author ${author}`);
  for (const { label, value } of properties) body.labelled(label, value, 'properties');
  const rest = body.result();
  const sheets = sheet.result();
  if (sheets.pages.length === 0) return textReading(pages.length ? 'paged' : 'text', rest.text, { ...rest, pages });
  const by = sheets.text.length;
  const fields = rest.fields.map((field) => ({
    ...field,
    start: field.start + by,
    end: field.end + by,
    record: field.record + sheet.newRecord(),
  }));
  return textReading('table', sheets.text + rest.text, { fields: [...sheets.fields, ...fields], pages: sheets.pages });
}

export function* remotePictures({ remotePictures: count }: OdfState): Generator<Reading> {
  for (let number = 1; number <= count; number++) yield { kind: 'unreadable', name: `image ${number}`, code: 'remote' };
}
