import { expect, test } from 'vitest';
import { renderHtml } from '../html/render.ts';
import { segment, segmentText } from './segment.ts';

const size = 100_000;
/** Far above what linear work takes (tens of milliseconds), far below what quadratic work takes. */
const mostMilliseconds = 3000;

const fill = (piece: string): string => piece.repeat(Math.ceil(size / piece.length));

const texts: readonly string[] = [
  `Op ${fill('heeft ')}`,
  fill('Op 3 feb 2025 10:12 schreef\n'),
  fill('Op 3 '),
  fill('Van: Jan <a@b.example>\n'),
  fill('Van: Jan <a@b.example> Aan: x Onderwerp: y '),
  fill('Van: Jan <a@b.example>\nAan: x\nOnderwerp: y\n\n'),
  `Van: x <a@b.example>\nAan: ${fill('a@b.example, ')}`,
  fill('Aan: x\nfoo\n'),
  fill('>'),
  fill('> a\nb\n>> c\n'),
  fill('>>>>>>>>>>>>>>>>>>>>>>>>> a\n'),
  fill('Groet,\nJan\n\nBeste Jan,\n\n'),
  fill('Deze e-mail is vertrouwelijk\n'),
  fill('a@'),
  fill('- '),
  fill('\n'),
  fill('a'),
];

const pages: readonly string[] = [
  fill('<div>'),
  fill('<blockquote>a\n'),
  fill('<table><tr><td>a'),
  fill('<ul><li>a'),
  `${fill('<div>')}${fill('</x>')}`,
  fill('<div></p></x>'),
  fill('<a href="http://b.example">a'),
  fill('<div id="x_x_divRplyFwdMsg">Van: a &lt;a@b.example><br>Aan: b'),
  fill('<!--[if mso]>'),
  fill('<pre>   '),
  fill('<'),
];

test.for(texts.map((text, i) => [i, text] as const))('hostile text %i takes linear time', ([, text]) => {
  const start = performance.now();
  const segments = segmentText(text);
  expect(performance.now() - start).toBeLessThan(mostMilliseconds);
  expect(segments.map((part) => part.text).join('')).toBe(text);
  expect(Math.max(...segments.map(({ depth }) => depth))).toBeLessThanOrEqual(20);
});

test.for(pages.map((page, i) => [i, page] as const))('hostile page %i takes linear time', ([, page]) => {
  const start = performance.now();
  segment(page, { html: true });
  expect(performance.now() - start).toBeLessThan(mostMilliseconds);
});

test('nothing is lost where nesting is cut off', () => {
  const { text } = renderHtml(
    `${'<div>'.repeat(3000)}Karel <a href="mailto:k@burger.example">mail</a>${'</div>'.repeat(3000)} slot`,
  );
  expect(text).toContain('Karel');
  expect(text).toContain('k@burger.example');
  expect(text).toContain('slot');
});
