import { expect, test } from 'vitest';
import { renderHtml } from './render.ts';

test.for([
  ['blocks', '<div>a</div><div>b</div>', 'a\nb'],
  ['paragraphs', '<p>a</p><p>b</p>', 'a\n\nb'],
  ['Outlook’s lines are paragraphs', '<p class=MsoNormal>a</p><p class=MsoNormal>b</p>', 'a\nb'],
  ['line breaks', 'a<br>b<br><br>c', 'a\nb\n\nc'],
  ['an empty line in a div', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
  ['a break at the end of a block', '<div>a<br></div><div>b</div>', 'a\nb'],
  ['list items', '<ul><li>a<li>b</ul>c', 'a\nb\nc'],
  ['cells and rows', '<table><tr><td>a</td><td><p>b</p></td></tr><tr><td></td><td>d</td></tr></table>', 'a\tb\n\td'],
  ['a cell of several lines', '<table><tr><td>a<br>b</td><td>c</td></tr></table>', 'a\nb\nc'],
  ['white space', ' a \n  b<b> c</b> ', 'a b c'],
  ['white space kept', '<pre>a  b\n c</pre>', 'a  b\n c'],
  ['entities', 'Andr&eacute; &lt;a&#64;b.example&gt; &amp;c', 'André <a@b.example> &c'],
  ['a value cut by mark-up', '111<b>222</b><span>333</span>', '111222333'],
  ['not read', '<style>p{}</style><script>x</script><title>t</title><!-- weg -->a', 'a'],
  ['hidden is still there', '<div style="display:none">a</div>', 'a'],
  ['for Outlook only', '<!--[if mso]><p>a</p><![endif]-->', 'a'],
  ['an address without escaping', 'Jan <jan@burger.example> zegt', 'Jan <jan@burger.example> zegt'],
  [
    'a link without escaping',
    'zie <https://b.example/?bsn=111222333> en <mailto:Jan@b.example>',
    'zie <https://b.example/?bsn=111222333> en <mailto:Jan@b.example>',
  ],
  ['link that says more', '<a href="mailto:jan@burger.example">Jan</a>', 'Jan <jan@burger.example>'],
  ['link that says the same', '<a href="mailto:Jan@burger.example">jan@burger.example</a>', 'jan@burger.example'],
  ['telephone link', '<a href="tel:+31612345678">bel mij</a>', 'bel mij <+31612345678>'],
  ['the same number, spaced', '<a href="tel:0612345678">06-1234 5678</a>', '06-1234 5678'],
  [
    'a value in an address',
    '<a href="https://b.example/?bsn=111222333">hier</a>',
    'hier <https://b.example/?bsn=111222333>',
  ],
  ['the same address', '<a href="https://www.b.example/">b.example</a>', 'b.example'],
  ['nowhere', '<a href="#x">a</a> <a href="javascript:x()">b</a>', 'a b'],
  ['words of a picture', 'a<img src="x.png" alt="Jan Vis" title="pasfoto">b', 'a Jan Vis pasfoto b'],
  [
    'values of a form',
    '<input value="Jan"><input type=submit value="Verstuur"><textarea>a\n b</textarea>',
    'Jan\na\n b',
  ],
  ['nothing', '', ''],
])('%s', ([, html, text]) => {
  expect(renderHtml(html ?? '').text).toBe(text);
});

test('pictures with place, size and content id', () => {
  const { text, images } = renderHtml(
    '<p>zie</p><img src="cid:foto@mail" width="40" height="50%" alt="logo"><img src="https://b.example/a.png">',
  );
  expect(text).toBe('zie\n\nlogo');
  expect(images).toEqual([
    { start: 3, src: 'cid:foto@mail', alt: 'logo', width: 40, cid: 'foto@mail' },
    { start: 9, src: 'https://b.example/a.png', alt: '' },
  ]);
});
