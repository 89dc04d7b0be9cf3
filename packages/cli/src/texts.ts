import type { Document, Explanation, Finding } from '@derden/scanner';

/** Gives the text that a finding points at. */
export type TextOf = (finding: Finding) => string;

/** Looks findings up in the documents they point into. What it gives is shown to nobody who did not ask for it. */
export function textsOf({ documents }: Explanation): TextOf {
  const texts = new Map(
    documents.map(({ part, document }) => [keyOf(part, document.path, isName(document)), document.text]),
  );
  return (finding) => {
    const text = texts.get(keyOf(finding.part, finding.path, isInName(finding))) ?? '';
    return text.slice(finding.start, finding.end);
  };
}

/** True for a finding that points into the name of a file, not into what is in it. */
export function isInName({ because }: Finding): boolean {
  return because.includes('file name');
}

export function isName({ kind }: Document): boolean {
  return kind === 'name';
}

function keyOf(part: string, path: readonly string[], inName: boolean): string {
  return JSON.stringify([inName, part, ...path]);
}
