import { expect, test } from 'vitest';
import { outline, testContext } from '../fixtures/read.ts';
import { makePdf } from './make-pdf.ts';

const line = 'Dit is een pagina met tekst';
const whole = makePdf({ pages: [[line], ['En dit is de tweede pagina']] }).toString();

const changed = (from: RegExp, to: string): Buffer => Buffer.from(whole.replace(from, to));

test.for<[string, Buffer, string[]]>([
  [
    'a table of contents that is nowhere',
    changed(/startxref\n\d+/, 'startxref\n9'),
    [`paged: ${line}\n\nEn dit is de tweede pagina`],
  ],
  [
    'a table of contents that is wrong',
    changed(/\d{10} 00000 n/g, '0000000007 00000 n'),
    [`paged: ${line}\n\nEn dit is de tweede pagina`],
  ],
  [
    'more pages than there are',
    changed(/\/Count 2/, '/Count 900000000'),
    [`paged: ${line}\n\nEn dit is de tweede pagina`],
  ],
  ['pages that hold themselves', changed(/\/Kids\[[^\]]*\]/, '/Kids[2 0 R 2 0 R]'), ['corrupt']],
])('%s', async ([, pdf, expected]) => {
  const start = performance.now();
  const limits = { ...testContext.limits, pages: 3 };
  expect((await outline('a.pdf', pdf, { ...testContext, limits })).filter((found) => found !== 'paged: ')).toEqual(
    expected,
  );
  expect(performance.now() - start).toBeLessThan(5000);
});

test('of ten thousand pages the first are read', async () => {
  const pages = Array.from({ length: 10_000 }, (_, index) => [`Hier staat de pagina met nummer ${index + 1}`]);
  const limits = { ...testContext.limits, pages: 3 };
  const [text, code] = await outline('a.pdf', makePdf({ pages }), { ...testContext, limits });
  expect(text).toBe(
    'paged: Hier staat de pagina met nummer 1\n\nHier staat de pagina met nummer 2\n\nHier staat de pagina met nummer 3',
  );
  expect(code).toBe('tooLarge');
});
