import { expect, test } from 'vitest';
import { fieldsInText } from './fields-in-text.ts';

/** "record label=value" per field, records numbered as they come. */
function shown(text: string): string[] {
  const order: number[] = [];
  return fieldsInText(text).map((field) => {
    if (!order.includes(field.record)) order.push(field.record);
    return `${order.indexOf(field.record)} ${field.label}=${text.slice(field.start, field.end)}`;
  });
}

test.for([
  ['form lines', 'Naam: Jan de Vries\nBSN: 123456782', ['0 Naam=Jan de Vries', '0 BSN=123456782']],
  ['bold labels', '*Naam:* Jan\n**Tel:** 06', ['0 Naam=Jan', '0 Tel=06']],
  ['bullets', '- Naam: Jan\n• BSN: 1', ['0 Naam=Jan', '0 BSN=1']],
  ['tab', 'Naam\tJan de Vries\nBSN\t123', ['0 Naam=Jan de Vries', '0 BSN=123']],
  ['equals and dots', 'Naam = Jan\nBSN ........ 123', ['0 Naam=Jan', '0 BSN=123']],
  ['several on a line', 'Naam: Jan de Vries  Tel: 06-1', ['0 Naam=Jan de Vries', '0 Tel=06-1']],
  ['one space between', 'Naam: Jan de Vries Tel: 06-1', ['0 Naam=Jan de Vries', '0 Tel=06-1']],
  ['semicolons and bars', 'naam: x; bsn: y | tel: z', ['0 naam=x', '0 bsn=y', '0 tel=z']],
  ['in prose', 'Het gaat om de aanvrager, bsn: 123 en geb. datum: 1-2-1980.', ['0 bsn=123', '0 geb. datum=1-2-1980.']],
  ['value on the next line', 'Naam:\nJan\n\nBSN:\n\n123', ['0 Naam=Jan', '0 BSN=123']],
  ['question', 'Wat is uw naam?\nJan', ['0 Wat is uw naam=Jan']],
  ['repeated label', 'Naam: A\nBSN: 1\nNaam: B\nBSN: 2', ['0 Naam=A', '0 BSN=1', '1 Naam=B', '1 BSN=2']],
  ['heading', 'Naam: A\n\nGegevens partner\nBSN: 2', ['0 Naam=A', '1 BSN=2']],
  ['label as heading', 'Naam: A\nPartner:\nBSN: 2', ['0 Naam=A', '1 BSN=2']],
  ['blank lines', 'Naam: A\n\nBSN: 2', ['0 Naam=A', '0 BSN=2']],
  ['second address line', 'Adres: Weg 1\n1234 AB Ons Dorp\nTel: 2', ['0 Adres=Weg 1', '0 Tel=2']],
  ['prose between', 'Naam: A\nDit is proza.\nEn dit ook.\nBSN: 2', ['0 Naam=A', '1 BSN=2']],
  [
    'mail header, then a form',
    'Van: A <a@b.nl>\nVerzonden: 3 mei 10:30\nAan: B\n\nNaam: C',
    ['0 Van=A <a@b.nl>', '0 Verzonden=3 mei 10:30', '0 Aan=B', '1 Naam=C'],
  ],
  [
    'query string',
    'zie https://x.nl/f?bsn=123&naam=Jan+de+Vries en https://x.nl/f?bsn=456',
    ['0 bsn=123', '0 naam=Jan+de+Vries', '1 bsn=456'],
  ],
  ['log line', 'INFO user=jan bsn="123" x == y', ['0 user=jan', '0 bsn=123']],
  ['printed array', '[naam] => Jan de Vries\n    [bsn] => 123', ['0 naam=Jan de Vries', '0 bsn=123']],
  ['update', "UPDATE t SET naam='Jan', bsn = '123' WHERE id=4", ['0 naam=Jan', '0 bsn=123', '0 id=4']],
  [
    'json',
    '{"naam": "Jan", "geboorte": {"datum": "1980"}, "partner": {"naam": "Els"}, "bsn": 12}',
    ['0 naam=Jan', '0 geboorte datum=1980', '1 naam=Els', '0 bsn=12'],
  ],
  ['objects in a list', '[{"a":"x"},{"a":"y"}]', ['0 a=x', '1 a=y']],
  ['escaped json', '{\\"naam\\":\\"Jan\\"}', ['0 naam=Jan']],
  ['script object', "{ 'naam': 'Jan', 'bsn': '1' }", ['0 naam=Jan', '0 bsn=1']],
  [
    'xml',
    '<p><persoon><naam>Jan</naam><adres><straat>Weg</straat></adres></persoon><persoon><naam>B</naam></persoon></p>',
    ['0 naam=Jan', '0 straat=Weg', '1 naam=B'],
  ],
  ['input', '<input type="text" name="bsn" value="123">', ['0 bsn=123']],
  [
    'insert',
    "INSERT INTO `t` (`naam`, bsn) VALUES ('Jan, P.', 123), ('B', NULL);",
    ['0 naam=Jan, P.', '0 bsn=123', '1 naam=B'],
  ],
  ['csv', 'naam,bsn\n"Vries, J. de",123\nB,456', ['0 naam=Vries, J. de', '0 bsn=123', '1 naam=B', '1 bsn=456']],
  ['semicolons', 'naam;bsn;x\nA;1;2\n\nproza', ['0 naam=A', '0 bsn=1', '0 x=2']],
  ['markdown', '| Naam | BSN |\n|---|---|\n| A | 1 |', ['0 Naam=A', '0 BSN=1']],
  ['wide spaces', 'Naam      BSN\nJan B     123', ['0 Naam=Jan B', '0 BSN=123']],
  ['tabs', 'Naam\tBSN\nA\t1', ['0 Naam=A', '0 BSN=1']],
  ['inner value wins', 'Naam: Jan (tel=06)', ['0 Naam=Jan', '1 tel=06']],
  ['prose with commas', 'Naam, adres en zo meer\nVolgt, later, echt', []],
  ['no labels', 'Om 10:30 zie https://example.nl/a:b en ik heb een vraag: kan dit?', []],
  ['a sentence', 'Wij hebben gisteren dit gemeld: het werkt niet', []],
] as const)('%s', ([, text, fields]) => {
  expect(shown(text)).toEqual(fields);
});
