const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Longest that a timer can wait. */
const most = 2 ** 31 - 1;

/** Milliseconds of `30s`, `15m`, `2h`, `1d`: one second to 24 days; null for anything else. */
export function durationOf(text: string): number | null {
  const [, digits, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  if (digits === undefined || unit === undefined) return null;
  const milliseconds = Number(digits) * units[unit as keyof typeof units]; // as: one of those that the pattern takes
  return milliseconds >= units.s && milliseconds <= most ? milliseconds : null;
}
