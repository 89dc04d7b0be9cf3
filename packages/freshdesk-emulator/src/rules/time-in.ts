const form = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)?(?:(Z)|([+-]\d\d)(?::?(\d\d))?)?)?$/;

/** Milliseconds of a time as callers may write it; no zone is UTC; null for any other form (§1). */
export function timeIn(text: string): number | null {
  const [, date, clock = '00:00', seconds = ':00', , hours, minutes = '00'] = form.exec(text) ?? [];
  if (date === undefined) return null;
  const time = Date.parse(`${date}T${clock}${seconds}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`);
  return Number.isNaN(time) ? null : time;
}
