import { expect, test } from 'vitest';
import { fieldsOf, outline, read } from '../fixtures/read.ts';

test.for<[string, string, string[]]>([
  [
    'columns and rows',
    "INSERT INTO leden (naam, bsn) VALUES ('Jan', '999990019'), ('Els', NULL);\nINSERT INTO leden (naam) VALUES ('Ali');",
    ['0 naam=Jan', '0 bsn=999990019', '1 naam=Els', '2 naam=Ali'],
  ],
  [
    'columns that the table has',
    "CREATE TABLE `leden` (\n  `id` int(11) NOT NULL DEFAULT '1',\n  `naam` varchar(20) COMMENT 'de naam, voluit',\n  PRIMARY KEY (`id`)\n);\nINSERT INTO `leden` VALUES (1,'Jan'),(2,'Els');",
    ['0 id=1', '0 naam=Jan', '1 id=2', '1 naam=Els'],
  ],
  [
    'a comma, a bracket and a quote in a value',
    "INSERT INTO t (a,b) VALUES ('x, (y)','''s')",
    ['0 a=x, (y)', "0 b=''s"],
  ],
  [
    'a quote behind a backslash',
    "INSERT INTO `t` (a,b) VALUES ('Jan \\'J\\', de',1)",
    ["0 a=Jan \\'J\\', de", '0 b=1'],
  ],
  ['a backslash that is itself', "INSERT INTO t (a,b) VALUES ('C:\\','x')", ['0 a=C:\\', '0 b=x']],
  [
    'as SQL Server writes it',
    "INSERT [dbo].[leden] ([naam], [geb]) VALUES (N'Jan', CAST(N'1980-01-02' AS Date))",
    ['0 naam=Jan', '0 geb=1980-01-02'],
  ],
  [
    'copied lines',
    'COPY public.leden (naam, bsn) FROM stdin;\nJan\t999990019\nEls\t\\N\n\\.\n\nCOPY public.x (a) FROM stdin;\ny\n\\.\n',
    ['0 naam=Jan', '0 bsn=999990019', '1 naam=Els', '2 a=y'],
  ],
  ['a table without data', 'CREATE TABLE leden (naam text, bsn text);', []],
  ['a question', "SELECT naam FROM leden WHERE bsn = '1'", []],
  ['a row that stays open', "INSERT INTO t (a) VALUES ('x", []],
])('%s', async ([, text, fields]) => {
  expect(await fieldsOf('a.sql', text)).toEqual(fields);
});

const dump = "-- dump\nINSERT INTO leden (naam) VALUES ('Jan');";

test.for<[string, string, string, 'table' | 'text']>([
  ['a dump without its extension', 'export.txt', dump, 'table'],
  ['a query by itself', 'query.sql', 'select 1;', 'text'],
  ['a letter with a query', 'brief.txt', `Dag,\n\nWil je dit draaien?\n\n${dump}`, 'text'],
  ['a letter about inserting', 'brief.txt', 'Insert into the form your name, values and address.', 'text'],
  ['a list of headings', 'brief.txt', '# Create table\n\nDrop it here.', 'text'],
])('%s', async ([, name, text, kind]) => {
  expect((await outline(name, text))[0]?.split(':')[0]).toBe(kind);
});

test.for([
  ['open strings', "INSERT INTO t (a) VALUES ('".repeat(100_000)],
  ['open brackets', 'INSERT INTO t VALUES ('.repeat(100_000)],
  ['tables', 'create table t ('.repeat(200_000)],
  ['rows', `INSERT INTO t (a, b) VALUES ${"('x', 1),".repeat(150_000)}`],
  ['columns', `INSERT INTO t (${'a,'.repeat(500_000)}`],
  ['copies', 'COPY t (a) FROM stdin;\n'.repeat(100_000)],
] as const)('%s take linear time', async ([, text]) => {
  const start = performance.now();
  await read('a.sql', text);
  expect(performance.now() - start).toBeLessThan(2000);
});
