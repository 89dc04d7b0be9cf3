import type { Explanation, Finding } from '@derden/scanner';
import { type Cover, coversOf, keyOf, type Values } from './name-values.ts';
import { isInName, isName, textsOf } from './texts.ts';

/** Names of files, with `[PERSON s2]` where they hold something that was found. */
export interface Masker {
  path(part: string, path: readonly string[]): readonly string[];
  /** A loose file, by the path under which the export has it. */
  file(path: string): string;
}

/** Shortest word of a person's name that is masked by itself: shorter ones are infixes and initials. */
const shortestWord = 4;

/** Leaves names as they are, for who asked to see what was found. */
export const unmasked: Masker = { path: (_, path) => path, file: (path) => path };

/** Masks by the findings in file names, and where a name repeats a value that was found elsewhere in the ticket. */
export function masker(explanation: Explanation): Masker {
  const inNames = Map.groupBy(explanation.report.findings.filter(isInName), placeOf);
  const values = valuesIn(explanation);
  const masked = (place: Place, name: string, nameStart: number): string => {
    const found = (inNames.get(placeOf(place)) ?? []).map((finding) => coverOf(finding, nameStart));
    return covered(name, [...found, ...coversOf(name, values)]);
  };
  return {
    path: (part, path) => path.map((name, at) => masked({ part, path: path.slice(0, at + 1) }, name, 0)),
    file: (path) => masked({ part: 'file', path: [] }, path, nameStartIn(path, explanation)),
  };
}

type Place = Pick<Finding, 'part' | 'path'>;

function placeOf({ part, path }: Place): string {
  return JSON.stringify([part, ...path]);
}

/** Each value as a whole, and the longer words of names of persons. */
function valuesIn(explanation: Explanation): Values {
  const textOf = textsOf(explanation);
  const { findings } = explanation.report;
  const whole = findings.map((finding) => [keyOf(textOf(finding)), labelOf(finding)] as const);
  const words = findings
    .filter(({ entity }) => entity === 'PERSON')
    .flatMap((finding) => [...textOf(finding).matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => [word, finding] as const))
    .filter(([word]) => word.length >= shortestWord)
    .map(([word, finding]) => [keyOf(word), labelOf(finding)] as const);
  return new Map([...words, ...whole]);
}

function coverOf(finding: Finding, nameStart: number): Cover {
  return { start: finding.start + nameStart, end: finding.end + nameStart, label: labelOf(finding) };
}

function labelOf({ entity, subject }: Finding): string {
  return `[${entity} ${subject}]`;
}

/** Findings point into the file's own name, the last stretch of its path. */
function nameStartIn(path: string, { documents }: Explanation): number {
  const own = documents.find(({ document }) => isName(document) && document.path.length === 0)?.document.text ?? '';
  const at = path.lastIndexOf(own);
  return at === -1 ? path.lastIndexOf('/') + 1 : at;
}

function covered(name: string, covers: readonly Cover[]): string {
  let shown = '';
  let end = 0;
  for (const cover of covers.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (cover.start >= end) shown += name.slice(end, cover.start) + cover.label;
    end = Math.max(end, cover.end);
  }
  return shown + name.slice(end);
}
