/** Why somebody's data is held, or erased outside January; free text could hold a name (D1). */
export const reasons = [
  'objection',
  'legal-claim',
  'authority',
  'investigation',
  'complaint',
  'request-of-person',
  'request-of-organisation',
] as const;

/** A code of the list, or the number of the case in which the reason stands. */
export function isReason(reason: string): boolean {
  return reasons.some((each) => each === reason) || /^[1-9]\d{0,14}$/.test(reason);
}
