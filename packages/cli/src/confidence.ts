import type { Confidence } from './lang/messages.ts';

/** The bands of policy-rules 4.3. */
export function confidenceOf(score: number): Confidence {
  if (score >= 0.85) return 'high';
  return score >= 0.5 ? 'middle' : 'low';
}
