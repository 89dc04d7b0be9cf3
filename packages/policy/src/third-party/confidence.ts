import type { Finding, Subject } from '@derden/scanner';

/** Thresholds of policy-rules 4.3 and the number of persons that makes a ticket bulk (4.2); a test holds them equal to the scanner's. */
export const thresholds = { high: 0.85, middle: 0.5, bulkPersons: 25 } as const;

export type Confidence = 'high' | 'middle' | 'low';

/** How sure a score of 0–1 is. */
export function levelOf(score: number): Confidence {
  if (score >= thresholds.high) return 'high';
  return score >= thresholds.middle ? 'middle' : 'low';
}

/** The lower of what it is and whose it is; a finding whose subject is not in the report is low. */
export function confidenceOf(finding: Pick<Finding, 'score'>, subject: Pick<Subject, 'score'> | undefined): Confidence {
  return levelOf(Math.min(finding.score, subject?.score ?? 0));
}
