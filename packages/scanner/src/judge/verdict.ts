import type { Relation } from '../people.ts';
import type { Finding, SeverityClass, Verdict } from '../report.ts';

/** Confidence of a finding: the lower of what it is and whose it is (policy-rules 4.3). */
export const confidence = { high: 0.85, middle: 0.5 } as const;

/** A finding with how sure its owner's relation is. */
export type Judged = Pick<Finding, 'entity' | 'relation' | 'class' | 'score'> & { readonly attribution: number };

interface Row {
  readonly verdict: Exclude<Verdict, 'unreadable' | 'clean'>;
  readonly relation: Relation | 'any';
  readonly classes: readonly SeverityClass[];
  readonly from: number;
  readonly entity?: 'FACE';
}

const serious: readonly SeverityClass[] = ['K1', 'K2', 'K3'];

/** First row that any finding of a part meets (policy-rules 4.3). */
const rows: readonly Row[] = [
  { verdict: 'third-party', relation: 'third-party', classes: serious, from: confidence.high },
  { verdict: 'uncertain', relation: 'third-party', classes: serious, from: confidence.middle },
  { verdict: 'uncertain', relation: 'third-party', classes: ['K1'], from: 0 },
  { verdict: 'uncertain', relation: 'unknown', classes: serious, from: 0 },
  { verdict: 'uncertain', relation: 'requester', classes: ['K1'], from: 0 },
  { verdict: 'uncertain', relation: 'any', classes: [...serious, 'K4'], from: 0, entity: 'FACE' },
];

export function verdictOf(findings: readonly Judged[], unreadable: boolean): Verdict {
  const row = rows.find((each) => findings.some((finding) => meets(finding, each)));
  return row?.verdict ?? (unreadable ? 'unreadable' : 'clean');
}

function meets(finding: Judged, row: Row): boolean {
  return (
    (row.relation === 'any' || row.relation === finding.relation) &&
    row.classes.includes(finding.class) &&
    (row.entity === undefined || row.entity === finding.entity) &&
    (row.entity !== undefined || finding.entity !== 'FACE') &&
    Math.min(finding.score, finding.attribution) >= row.from
  );
}

const severest: readonly Verdict[] = ['third-party', 'uncertain', 'unreadable', 'clean'];

/** A ticket takes the first of its parts' verdicts. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return severest.find((verdict) => verdicts.includes(verdict)) ?? 'clean';
}
