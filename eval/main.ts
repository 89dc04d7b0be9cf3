import { fileURLToPath } from 'node:url';
import { scanFolder } from './found.ts';
import { readGold } from './gold.ts';
import { addTicket, newScores } from './score.ts';
import { tables } from './table.ts';

/** `pnpm eval [SET] [--wrong]`: how a scan of a made-up export compares with what a reviewer says of it. */
const [set = 'sample'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const fixture = (path: string) => fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url));
const gold = readGold(fixture(`${set}-gold.json`));
const scores = newScores();
for await (const found of scanFolder(fixture(set))) {
  const expected = gold.get(found.ticket);
  if (expected) addTicket(scores, expected, found);
}
if (process.argv.includes('--wrong')) for (const line of scores.wrong) console.log(line);
for (const line of tables(scores)) console.log(line);
