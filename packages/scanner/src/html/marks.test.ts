import { expect, test } from 'vitest';
import { checkSegments, type SegmentCase } from '../segment/check-segments.ts';
import { renderHtml } from './render.ts';

test.for([
  ['cited', 'a<blockquote type="cite">b</blockquote>c', ['quote b']],
  ['an indent is no quote', 'a<blockquote style="margin:0 0 0 40px;border:none;padding:0">b</blockquote>', []],
  [
    'Gmail',
    'a<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">b</div><blockquote class="gmail_quote">c</blockquote></div>',
    ['attribution b', 'quote c'],
  ],
  ['Gmail without a blockquote', 'a<div class="gmail_quote">b</div>', ['quote b']],
  [
    'Outlook on the web, to the end',
    'a<div id="appendonsend"></div><hr tabindex="-1"><div id="x_divRplyFwdMsg">b</div><div>c</div>',
    ['quote b\nc'],
  ],
  [
    'Outlook on the desktop',
    'a<div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal><b>Van:</b> b</p></div></div><p class=MsoNormal>c</p>',
    ['quote Van: b\nc'],
  ],
  ['a line above a signature is no history', 'a<div style="border-top:solid 1px">Gemeente Voorbeeld</div>', []],
  [
    'Thunderbird',
    '<div class="moz-cite-prefix">a</div><blockquote type="cite">b</blockquote><div class="moz-signature">c</div>',
    ['attribution a', 'quote b', 'signature c'],
  ],
  ['Thunderbird forwards', 'a<div class="moz-forward-container">b</div>', ['forward b']],
  ['Freshdesk', 'a<div class="freshdesk_quote"><blockquote class="freshdesk_quote">b</blockquote></div>', ['quote b']],
  ['Yahoo', 'a<div class="yahoo_quoted">b</div>', ['quote b']],
  ['signatures', '<div id="x_Signature">a</div><div class="gmail_signature">b</div>', ['signature a', 'signature b']],
  ['plain', '<div class="quote signature" id="q">a</div>', []],
] as const)('%s', ([, html, expected]) => {
  const { text, marks } = renderHtml(html);
  expect(marks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual(expected);
});

const header =
  '<b>Van:</b> Karel Vis &lt;karel@burger.example&gt;<br><b>Verzonden:</b> maandag 3 februari 2025 10:12<br><b>Aan:</b> Info<br><b>Onderwerp:</b> klacht';
const karel = 'Karel Vis &lt;<a href="mailto:karel@burger.example">karel@burger.example</a>&gt;';

const segments: readonly SegmentCase[] = [
  [
    'Outlook on the desktop',
    `<p class=MsoNormal>Graag actie.</p><p class=MsoNormal>Mvg<br>Wim</p><div><div style="border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal>${header}</p></div></div><p class=MsoNormal>Ik ben Karel</p>`,
    ['0 own Wim: Graag actie.', '0 signature Wim: Mvg Wim', '1 reply-quote karel@burger.example: Ik ben'],
  ],
  [
    'Outlook on the web, twice',
    `<div>Doe maar</div><hr tabindex="-1"><div id="divRplyFwdMsg">${header}</div><div>Tekst</div><hr tabindex="-1"><div id="x_divRplyFwdMsg"><b>From:</b> Noor &lt;noor@gemeente.example&gt;<br><b>To:</b> Karel</div><div>Diep</div>`,
    ['0 own Wim: Doe maar', '1 reply-quote karel@burger.example: Tekst', '2 reply-quote noor@gemeente.example: Diep'],
  ],
  [
    'Gmail, inline',
    `<div class="gmail_quote"><div class="gmail_attr">Op ma 3 feb 2025 om 10:12 schreef ${karel}:<br></div><blockquote class="gmail_quote">vraag een</blockquote><div>antwoord een</div><blockquote class="gmail_quote">vraag twee</blockquote><div>antwoord twee</div></div>`,
    [
      '1 reply-quote karel@burger.example: vraag een',
      '0 own Wim: antwoord een',
      '1 reply-quote karel@burger.example: vraag twee',
      '0 own Wim: antwoord twee',
    ],
  ],
  [
    'Gmail forwards',
    `<div>Zie onder</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>Van: <b>Karel Vis</b> &lt;karel@burger.example&gt;<br>Date: ma 3 feb 2025 om 10:12<br>Subject: x<br>To: &lt;info@gemeente.example&gt;<br></div><br>Hallo daar</div>`,
    ['0 own Wim: Zie onder', '1 forward karel@burger.example: Hallo daar'],
  ],
  [
    'Apple, attribution within the quote',
    `<div>Dank</div><blockquote type="cite"><div>Op 3 feb 2025, om 10:12 heeft ${karel} het volgende geschreven:</div><div>Hallo daar</div></blockquote><div>Onder de quote</div>`,
    ['0 own Wim: Dank', '1 reply-quote karel@burger.example: Hallo daar', '0 own Wim: Onder de'],
  ],
  [
    'iPhone, attribution in a quote of its own',
    `<div>Dank</div><blockquote type="cite">Op 3 feb 2025 om 10:12 heeft ${karel} het volgende geschreven:<br><br></blockquote><blockquote type="cite">Hallo daar</blockquote>`,
    ['0 own Wim: Dank', '1 reply-quote karel@burger.example: ', '1 reply-quote karel@burger.example: Hallo daar'],
  ],
  [
    'Thunderbird, name only',
    '<div class="moz-cite-prefix">Op 3-2-2025 om 10:12 schreef Karel Vis:</div><blockquote type="cite">Hallo daar</blockquote><p>Onder</p><div class="moz-signature">Wim</div>',
    ['1 reply-quote Karel Vis: Hallo daar', '0 own Wim: Onder', '0 signature Wim: Wim'],
  ],
  [
    'Freshdesk',
    `<div>Antwoord</div><div class="freshdesk_quote"><blockquote class="freshdesk_quote">On Mon, 3 Feb at 10:12 AM , ${karel} wrote:<div>Oude tekst</div></blockquote></div>`,
    ['0 own Wim: Antwoord', '1 reply-quote karel@burger.example: Oude tekst'],
  ],
  [
    'quotes within quotes',
    `<div>Ok</div><div class="gmail_attr">Op 3 feb 2025 om 10:12 schreef ${karel}:</div><blockquote type="cite"><blockquote type="cite">eerst dit</blockquote>ja hoor</blockquote>`,
    [
      '0 own Wim: Ok',
      '1 reply-quote karel@burger.example: ',
      '2 reply-quote ?: eerst dit',
      '1 reply-quote karel@burger.example: ja hoor',
    ],
  ],
  [
    'an attribution in unknown words',
    '<div class="moz-cite-prefix">Jan-Willem (jw@burger.example) een, 3/2, 10:12 wuz here:</div><blockquote type="cite">Hallo daar</blockquote>',
    ['1 reply-quote jw@burger.example: Hallo daar'],
  ],
  [
    'a quote nobody introduces',
    '<div>Kijk:</div><blockquote>Hallo daar</blockquote><div>Snap jij het?</div>',
    ['0 own Wim: Kijk:', '1 reply-quote ?: Hallo daar', '0 own Wim: Snap jij'],
  ],
];

checkSegments(segments, { html: true });
