/** What goes wrong, where, and how often: for tests of those who call. */
export interface Fault {
  readonly kind:
    | 'status' // answers `status` and changes nothing
    | 'cut-before' // closes the connection; nothing was changed
    | 'cut-after' // makes the change, then closes the connection
    | 'truncated' // makes the change, then sends half of the answer
    | 'slow' // answers after `milliseconds`
    | 'expired'; // addresses of files are refused
  /** Method and beginning of the path below `/api/v2`: `POST /tickets`; every call when absent. */
  readonly route?: string;
  readonly status?: number;
  readonly retryAfter?: number;
  readonly milliseconds?: number;
  /** Of calls that it meets, 0–1; all when absent. */
  readonly rate?: number;
  /** Ends after so many times. */
  readonly times?: number;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The fault that this call meets, if any. */
  meet(method: string, path: string): Fault | undefined;
}

export function createFaults(random: () => number = Math.random): Faults {
  let active: { readonly fault: Fault; left: number }[] = [];
  return {
    add(fault) {
      active.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    clear() {
      active = [];
    },
    meet(method, path) {
      const met = active.find(
        ({ fault, left }) =>
          left > 0 && `${method} ${path}`.startsWith(fault.route ?? '') && (fault.rate ?? 1) > random(),
      );
      if (met) met.left--;
      return met?.fault;
    },
  };
}
