import { asDigits } from '../../detect/numbers/misread.ts';

/** What stands where in a line: digits, letters, or either; a position belongs to the first range that holds it. */
type Ranges = readonly (readonly [kind: 'digits' | 'letters', from: number, to: number])[];

interface Layout {
  readonly length: number;
  readonly opens: RegExp;
  readonly lines: readonly Ranges[];
}

const holder: Ranges = [
  ['digits', 9, 10],
  ['letters', 10, 13],
  ['digits', 13, 20],
  ['digits', 21, 28],
];

/** ICAO 9303: passports, larger cards and visas, cards. */
const layouts: readonly Layout[] = [
  { length: 44, opens: /^[PV]/, lines: [[['letters', 2, 44]], holder] },
  { length: 36, opens: /^[ACIV]/, lines: [[['letters', 2, 36]], holder] },
  {
    length: 30,
    opens: /^[ACI1]/,
    lines: [
      [
        ['letters', 2, 5],
        ['digits', 14, 15],
      ],
      [
        ['digits', 0, 7],
        ['digits', 8, 15],
        ['letters', 15, 18],
        ['digits', 29, 30],
      ],
      [['letters', 0, 30]],
    ],
  },
];

/** Lines of two or three, at their full length and with letters and digits where they belong; null when they are no zone. */
export function repairedZone(lines: readonly string[]): readonly string[] | null {
  for (const layout of layouts) {
    if (layout.lines.length !== lines.length || !layout.opens.test(lines[0] ?? '')) continue;
    const fitted = lines.map((line) => atLength(withFillers(line), layout.length));
    if (fitted.some((line) => line === null)) continue;
    return fitted.map((line, at) => corrected(line ?? '', layout.lines[at] ?? []));
  }
  return null;
}

/** A run of fillers is read as K, L and C. */
function withFillers(line: string): string {
  return line
    .replace(/<[<KLC]{3,60}|[KLC]{6,60}/g, (run) => '<'.repeat(run.length))
    .replace(/^([PVACI])[KLC](?=[A-Z]{3})/, '$1<');
}

/** The longest run of fillers is where characters were lost or added. */
function atLength(line: string, length: number): string | null {
  if (line.length === length) return line;
  const runs = [...line.matchAll(/<{2,60}/g)].sort((a, b) => b[0].length - a[0].length);
  const run = runs[0];
  const width = (run?.[0].length ?? 0) + length - line.length;
  if (!run || width < 1) return null;
  return line.slice(0, run.index) + '<'.repeat(width) + line.slice(run.index + run[0].length);
}

function corrected(line: string, ranges: Ranges): string {
  return Array.from(line, (character, at) => {
    const kind = ranges.find(([, from, to]) => at >= from && at < to)?.[0];
    if (kind === 'digits') return asDigits(character);
    return kind === 'letters' ? (letters[character] ?? character) : character;
  }).join('');
}

const letters: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 6: 'G', 8: 'B' };
