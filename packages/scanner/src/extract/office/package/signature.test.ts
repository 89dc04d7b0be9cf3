import { expect, test } from 'vitest';
import { zipOf } from '../../fixtures/make-zip.ts';
import { makeDocx } from '../fixtures/make-docx.ts';
import { makeOdf } from '../fixtures/make-odf.ts';
import { isOdf, isOoxml } from './signature.ts';

const odf = makeOdf({ kind: 'text', body: '' });
const docx = makeDocx({ body: '' });

test.for<[string, Uint8Array, string]>([
  ['a Word document', docx, 'ooxml'],
  ['an OpenDocument text', odf, 'odf'],
  [
    'an OpenDocument text that does not say so',
    zipOf({ 'content.xml': '', 'styles.xml': '', 'META-INF/manifest.xml': '' }),
    'odf',
  ],
  ['a document in an archive', zipOf({ 'brief.docx': docx, 'brief.odt': odf }), ''],
  ['a folder called word in an archive', zipOf({ 'word/document.xml': 'Dag' }), ''],
  ['a document in a folder of an archive', zipOf({ 'x/[Content_Types].xml': '', 'x/word/document.xml': '' }), ''],
  ['a cut document', docx.subarray(0, -30), ''],
  ['a picture', Buffer.from('\x89PNG'), ''],
  ['nothing', new Uint8Array(), ''],
])('%s', ([, bytes, kind]) => {
  expect(isOoxml(bytes) ? 'ooxml' : isOdf(bytes) ? 'odf' : '').toBe(kind);
});
