import type { Misread } from './misreading.ts';

/** Machine-readable zones whose fillers were read as K, L, C, quotes or brackets: `P<UTOVOORBEELDKKFATIMAKKKKKK`. */
export function* misreadZones(text: string): Generator<Misread> {
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.length >= shortest && line.length <= longest && looksLikeZone(line)) yield zoneAt(line, start);
    start += line.length + 1;
  }
}

const shortest = 26;
const longest = 100;
const fillerRun = /[<«‹({[€£KLCc]{5,}|[<«‹]{2}/;

/** No small letters but c and k, and a run of what fillers are read as. */
function looksLikeZone(line: string): boolean {
  return /^[A-Z\dck<«‹({[€£ ]+\s*$/.test(line) && fillerRun.test(line) && !/ [A-Z]{3,} [A-Z]{3,} /.test(line);
}

const marks =
  /[«‹({[€£]|(?<=[<«‹({[€£KLCck ])[KLCck](?=[<«‹({[€£KLCck ]{3})|(?<=[<«‹({[€£KLCck ]{4})[KLCck]+(?=\s*$|\d{1,2}\s*$|<)/g;
const start = /^[PIVAC][KLC(](?=[A-Z]{3})/;
const between = /(?<=[A-Z]{2})(?:KK|<K|K<|LK|KL|<L|L<)(?=[A-Z]{2}[A-Z<]{0,30}[<KLC«]{4})/g;
const tail = /[<«‹({[€£KLCck ]{6,}/g;

function zoneAt(line: string, at: number): Misread {
  const plain = line.split('');
  const fill = (from: number, to: number): void => {
    for (let i = from; i < to; i++) if (plain[i] !== ' ') plain[i] = plain[i] === '«' ? '<<' : '<';
  };
  for (const { index, 0: found } of line.matchAll(marks)) fill(index, index + found.length);
  for (const { index, 0: found } of line.matchAll(tail)) fill(index, index + found.length);
  for (const { index, 0: found } of line.matchAll(between)) fill(index, index + found.length);
  if (start.test(line)) fill(1, 2);
  const replacements = plain.flatMap((meant, i) =>
    meant === line[i] ? [] : [{ start: at + i, end: at + i + 1, plain: meant }],
  );
  return { start: at, end: at + line.length, replacements };
}
