import type { Scores, Tally } from './score.ts';

/** Precision and recall of kinds, parts and relations, as lines of a table. */
export function tables({ entities, relations, parts }: Scores): string[] {
  return [
    ...tallies('mentions', entities),
    '',
    ...tallies('part verdicts', parts),
    '',
    row('relation', 'right', 'wrong', '', 'accuracy'),
    ...[...relations].map(([name, { right, wrong }]) => row(name, right, wrong, '', share(right, right + wrong))),
  ];
}

function tallies(title: string, map: ReadonlyMap<string, Tally>): string[] {
  const sum = [...map.values()].reduce((a, b) => ({
    found: a.found + b.found,
    missed: a.missed + b.missed,
    extra: a.extra + b.extra,
  }));
  return [
    row(title, 'found', 'missed', 'extra', 'precision', 'recall'),
    ...[...map, ['all', sum] as const].map(([name, each]) => tallyRow(name, each)),
  ];
}

function tallyRow(name: string, { found, missed, extra }: Tally): string {
  return row(name, found, missed, extra, share(found, found + extra), share(found, found + missed));
}

function row(name: string, ...cells: readonly (string | number)[]): string {
  return name.padEnd(22) + cells.map((cell) => String(cell).padStart(10)).join('');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}
