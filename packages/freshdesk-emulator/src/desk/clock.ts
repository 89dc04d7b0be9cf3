/** Time as the emulator sees it: it runs on by itself from a start, and can be turned forward. */
export interface VirtualClock {
  /** Milliseconds since 1970. */
  now(): number;
  advance(milliseconds: number): void;
  /** For clients that share the clock: time passes at once. */
  wait(milliseconds: number): Promise<void>;
}

export interface ClockOptions {
  /** ISO 8601; now when absent. */
  readonly start?: string;
  /** Whether time stands still but for `advance` and `wait`. */
  readonly frozen?: boolean;
}

export function createClock({ start, frozen = false }: ClockOptions = {}): VirtualClock {
  const origin = performance.now();
  let base = start === undefined ? Date.now() : Date.parse(start);
  return {
    now: () => base + (frozen ? 0 : performance.now() - origin),
    advance(milliseconds) {
      base += milliseconds;
    },
    async wait(milliseconds) {
      if (milliseconds > 0) base += milliseconds;
    },
  };
}

/** As Freshdesk writes it (§1). */
export function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
