import type { Explanation, Finding, PartVerdict, Subject, Ticket, Unreadable, Verdict } from '@derden/scanner';
import { type Masker, masker, unmasked } from './mask.ts';
import { textsOf } from './texts.ts';

/** What the formats get: the report of one ticket or loose file, its file names masked. */
export interface ScanRecord {
  readonly ticket?: number;
  readonly file?: string;
  readonly verdict: Verdict;
  readonly parts: readonly PartVerdict[];
  readonly subjects: readonly Subject[];
  readonly findings: readonly FindingRecord[];
  readonly unreadable: readonly Unreadable[];
}

export interface FindingRecord extends Finding {
  /** Only when asked for with `--reveal`. */
  readonly text?: string;
}

/** Which ticket or file a report is about. */
export type Place = { readonly kind: 'ticket'; readonly id: number } | { readonly kind: 'file'; readonly file: string };

/** Prepares a report for showing: masked, or with the values in it. */
export function recordOf(place: Place, explanation: Explanation, { reveal }: { readonly reveal: boolean }): ScanRecord {
  const { report } = explanation;
  const names = reveal || !showsNames(place, explanation) ? unmasked : masker(explanation);
  const textOf = reveal ? textsOf(explanation) : undefined;
  return {
    ...placeShown(place, names),
    ...report,
    findings: report.findings.map((finding) => ({
      ...withMaskedPath(finding, names),
      ...(textOf && { text: textOf(finding) }),
    })),
    unreadable: report.unreadable.map((file) => withMaskedPath(file, names)),
  };
}

/** Stands for a ticket on which the scanner itself failed; the name of a loose file was not looked at, so it is left out. */
export function unreadRecord(place: Place, { parts }: Ticket): ScanRecord {
  return {
    ...(place.kind === 'ticket' ? { ticket: place.id } : { file: '[…]' }),
    verdict: 'unreadable',
    parts: parts.map(({ id }) => ({ part: id, verdict: 'unreadable' })),
    subjects: [],
    findings: [],
    unreadable: parts.map(({ id }) => ({ part: id, path: [], code: 'corrupt' })),
  };
}

function placeShown(place: Place, names: Masker): { readonly ticket: number } | { readonly file: string } {
  return place.kind === 'ticket' ? { ticket: place.id } : { file: names.file(place.file) };
}

function withMaskedPath<Found extends Pick<Finding, 'part' | 'path'>>(found: Found, names: Masker): Found {
  return found.path.length === 0 ? found : { ...found, path: names.path(found.part, found.path) };
}

function showsNames({ kind }: Place, { report }: Explanation): boolean {
  return kind === 'file' || [...report.findings, ...report.unreadable].some(({ path }) => path.length > 0);
}
