import { expect, test } from 'vitest';
import { fieldsOf, outline, read } from '../fixtures/read.ts';

const access = '203.0.113.9 - jan [03/Mar/2025:10:00:00 +0100] "GET /f?bsn=1 HTTP/1.1" 200 12 "-" "Mozilla/5.0 (X11)"';
const iis = [
  '#Software: Microsoft Internet Information Services 10.0',
  '#Fields: date time s-ip cs-uri-query cs-username c-ip cs(User-Agent)',
  '2025-03-03 10:00:00 192.0.2.1 bsn=999990019 jan 203.0.113.9 Mozilla/5.0+(X11)',
  '2025-03-03 10:00:01 192.0.2.1 - - 203.0.113.8 -',
].join('\r\n');

test.for<[string, string, string[]]>([
  [
    'an access log',
    `${access}\n`,
    [
      '0 ip=203.0.113.9',
      '0 username=jan',
      '0 tijd=03/Mar/2025:10:00:00 +0100',
      '0 request=GET /f?bsn=1 HTTP/1.1',
      '0 status=200',
      '0 bytes=12',
      '0 user agent=Mozilla/5.0 (X11)',
    ],
  ],
  [
    'a log that names its columns',
    iis,
    [
      '0 date=2025-03-03',
      '0 time=10:00:00',
      '0 server ip=192.0.2.1',
      '0 uri query=bsn=999990019',
      '0 username=jan',
      '0 ip=203.0.113.9',
      '0 user agent=Mozilla/5.0+(X11)',
      '1 date=2025-03-03',
      '1 time=10:00:01',
      '1 server ip=192.0.2.1',
      '1 ip=203.0.113.8',
    ],
  ],
  [
    'pairs',
    '2025-03-03T10:00:00Z INFO login user=jan naam="Jan Voorbeeld"\n2025-03-03T10:00:01Z INFO login user=els\n',
    ['0 user=jan', '0 naam=Jan Voorbeeld', '1 user=els'],
  ],
  [
    'objects',
    '2025-03-03 10:00:00 ERROR {"naam":"Jan","bsn":999990019}\n  at x (y.js) code=12\n2025-03-03 10:00:01 ERROR {"naam":"Els"}',
    ['0 naam=Jan', '0 bsn=999990019', '0 code=12', '1 naam=Els'],
  ],
  ['messages', '2025-03-03 10:00:00 INFO gestart\n2025-03-03 10:00:01 INFO gestopt', []],
])('%s', async ([, text, fields]) => {
  expect(await fieldsOf('a.log', text)).toEqual(fields);
});

const system = 'Mar  3 10:00:00 web1 sshd[12]: Accepted password for jan\n';

test.for<[string, string, string, 'table' | 'text']>([
  ['an access log without its extension', 'a.txt', `${access}\n${access}\n${access}\n`, 'table'],
  ['columns without its extension', 'a.txt', iis, 'table'],
  ['a system log', 'syslog', system.repeat(3), 'table'],
  ['a diary', 'a.log', '2025-03-03 10:00:00 gebeld met Jan\n2025-03-03 11:00:00 gemaild\n', 'text'],
  ['a chat', 'chat.txt', '[03-03-2025 10:00:00] Jan: dag\n[03-03-2025 10:00:05] Els: hoi\n'.repeat(3), 'text'],
  ['a letter with one line of a log', 'brief.txt', `Dag,\n\nIk zie dit:\n${access}\n\nGroet, Els`, 'text'],
  ['a table of what was logged', 'a.csv', `tijd;niveau;naam\n${'2025-03-03 10:00:00;INFO;Jan\n'.repeat(5)}`, 'table'],
  ['a log that is a note', 'notitie.log', 'Jan gebeld.\nKomt terug.', 'text'],
])('%s', async ([, name, text, kind]) => {
  expect((await outline(name, text))[0]?.split(':')[0]).toBe(kind);
});

test('a table of what was logged keeps the names of its columns', async () => {
  expect(await fieldsOf('a.txt', `tijd;niveau;naam\n${'2025-03-03 10:00:00;INFO;Jan\n'.repeat(3)}`)).toContain(
    '0 naam=Jan',
  );
});

const line = '2025-03-03T10:00:00Z INFO ';

test.for([
  ['pairs', `${line}${'a=b '.repeat(200_000)}`],
  ['open quotes', `${line}${'a="'.repeat(200_000)}`],
  ['open keys', `${line}${'"a":"'.repeat(150_000)}`],
  ['columns', `#Fields: ${'a '.repeat(1000)}\n${'b '.repeat(500_000)}`],
  ['open cells', `#Fields: a b c d\n${'["'.repeat(200_000)}`],
  ['letters', `${line}${'a'.repeat(1_000_000)}`],
] as const)('%s take linear time', async ([, text]) => {
  const start = performance.now();
  await read('a.log', `${line}x\n${text}`);
  expect(performance.now() - start).toBeLessThan(2000);
});
