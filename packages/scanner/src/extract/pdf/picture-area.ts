import { areaOf, listIn, type Matrix, matrixIn, unit, within } from './matrix.ts';
import type { PdfOperators } from './pdf-document.ts';

/** Operations beyond this are those of a drawing; they are not looked at. */
const most = 500_000;

/** How much of a page its pictures cover, in units of the page; what is drawn over each other counts twice. */
export function pictureArea({ fnArray, argsArray }: PdfOperators): number {
  const outer: Matrix[] = [];
  let matrix = unit;
  let area = 0;
  for (let at = 0; at < Math.min(fnArray.length, most); at++) {
    const operation = fnArray[at] ?? 0;
    const args = [...listIn(argsArray[at])];
    if (operation === transform) matrix = within(matrix, args);
    else if (leaves.has(operation)) matrix = outer.pop() ?? unit;
    else if (enters[operation]) {
      outer.push(matrix);
      matrix = enters[operation](matrix, args);
    } else if (draws[operation]) area += draws[operation](args) * areaOf(matrix);
  }
  return area;
}

// The numbers that operations have in pdf.js, whose version is pinned.
const transform = 12;
const leaves: ReadonlySet<number> = new Set([11, 75, 81]);

/** Operations after which another matrix holds, up to the one that leaves again: save, form, annotation. */
const enters: Readonly<Record<number, (matrix: Matrix, args: readonly unknown[]) => Matrix>> = {
  10: (matrix) => matrix,
  74: (matrix, [own]) => within(matrix, own),
  80: (_, [, , own, appearance]) => within(matrixIn(own), appearance),
};

/** Operations that draw pictures, by themselves, in groups, and repeated: how many times as large as a square of one by one. */
const draws: Readonly<Record<number, (args: readonly unknown[]) => number>> = {
  83: () => 1,
  84: ([masks]) => grouped(masks),
  85: ([id]) => (isShared(id) ? 0 : 1),
  86: () => 1,
  87: ([, pictures]) => grouped(pictures),
  88: ([id, x, y, places]) => (isShared(id) ? 0 : repeated(Math.abs(numberIn(x) * numberIn(y)), places)),
  89: ([, a, b, c, d, places]) => repeated(areaOf(matrixIn([a, b, c, d])), places),
};

/** A picture that an earlier page showed as well, and that was looked at there: letter paper is the same on every page. */
function isShared(id: unknown): boolean {
  return typeof id === 'string' && id.startsWith('g_');
}

function grouped(list: unknown): number {
  const sizes = Array.from(listIn(list), (each) =>
    areaOf(matrixIn((each as { transform?: unknown } | null)?.transform)),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Places are pairs of numbers. */
function repeated(size: number, places: unknown): number {
  return (size * listIn(places).length) / 2;
}

function numberIn(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
