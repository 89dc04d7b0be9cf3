import type { Reading } from '../reading.ts';

/** What of a file cannot be read while the rest can: damage beside the text costs what stands there, not the text. */
export interface Damage {
  /** What is read, or `none` when that fails; then `name` says what is missing. */
  or<Found>(name: string, none: Found, read: () => Found): Found;
  readings(): Iterable<Reading>;
}

export function createDamage(): Damage {
  const names = new Set<string>();
  return {
    or(name, none, read) {
      try {
        return read();
      } catch {
        names.add(name);
        return none;
      }
    },
    readings: () => Array.from(names, (name) => ({ kind: 'unreadable', name, code: 'corrupt' })),
  };
}
