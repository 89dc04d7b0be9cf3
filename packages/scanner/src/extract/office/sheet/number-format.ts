import type { Parts } from '../package/parts.ts';
import { attribute } from '../package/xml-part.ts';

/** What a number in a cell stands for: a moment, digits with zeros before them, or itself. */
export type NumberKind = 'date' | 'time' | 'moment' | number | null;

/** Formats that every workbook has without saying so; 27 to 36 and 50 to 58 are dates in some languages. */
const builtIn: ReadonlyMap<number, NumberKind> = new Map<number, NumberKind>([
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'date'] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, 'time'] as const),
  [22, 'moment'],
]);

/** By the number of a cell's style. */
export async function numberKinds(parts: Parts, name: string): Promise<readonly NumberKind[]> {
  const formats = new Map<number, NumberKind>(builtIn);
  const kinds: NumberKind[] = [];
  let inCells = false;
  await parts.read(name, {
    open(element, attributes) {
      const id = Number(attribute(attributes, 'numFmtId'));
      if (element === 'numFmt') formats.set(id, kindOfFormat(attribute(attributes, 'formatCode')));
      else if (element === 'cellXfs') inCells = true;
      else if (element === 'xf' && inCells) kinds.push(formats.get(id) ?? null);
    },
    close(element) {
      if (element === 'cellXfs') inCells = false;
    },
  });
  return kinds;
}

/** Reads a format such as `dd-mm-yyyy;@` or `000000000`. */
export function kindOfFormat(code: string): NumberKind {
  const bare = code
    .slice(0, 500)
    .replace(/"[^"]{0,200}"|\\.|_.|\*./g, '')
    .replace(/\[(?![hms]{1,2}\])[^\]]{0,60}\]/gi, '')
    .split(';', 1)[0];
  if (bare === undefined || /^(?:general|standaard|@)?$/i.test(bare.trim())) return null;
  if (/^0{2,15}$/.test(bare.trim())) return bare.trim().length;
  const hasDay = /[dyj]|m{3}/i.test(bare);
  const hasTime = /[hsu]/i.test(bare);
  if (hasDay) return hasTime ? 'moment' : 'date';
  return hasTime ? 'time' : null;
}
