import type { ServerResponse } from 'node:http';

export const faultKinds = ['status', 'cut-before', 'cut-after', 'truncated', 'slow', 'expired'] as const;

/** What goes wrong, where, and how often: for tests of those who call. */
export interface Fault {
  /**
   * `status` answers so and changes nothing, `cut-before` closes the connection before anything changed and `cut-after` behind it,
   * `truncated` makes the change and sends half of the answer, `slow` answers after `milliseconds`, `expired` refuses addresses of files.
   */
  readonly kind: (typeof faultKinds)[number];
  /** Method and beginning of the path below `/api/v2`, or of a file's: `POST /tickets`, `GET /data`. Every call of the API when absent. */
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
  /** The fault that this call of the API meets, if any. */
  meet(method: string, path: string): Fault | undefined;
  /** The same for a file: an `expired` one, or one whose route names it. */
  meetFile(path: string): Fault | undefined;
}

export function createFaults(random: () => number = Math.random): Faults {
  let active: { readonly fault: Fault; left: number }[] = [];

  function first(line: string, isFor: (fault: Fault) => boolean): Fault | undefined {
    const met = active.find(
      ({ fault, left }) =>
        left > 0 && isFor(fault) && line.startsWith(fault.route ?? '') && (fault.rate ?? 1) > random(),
    );
    if (met) met.left--;
    return met?.fault;
  }

  return {
    add(fault) {
      active.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    clear() {
      active = [];
    },
    meet: (method, path) => first(`${method} ${path}`, ({ kind }) => kind !== 'expired'),
    meetFile: (path) => first(`GET ${path}`, ({ kind, route }) => kind === 'expired' || route !== undefined),
  };
}

/** Plays what comes before the answer; true when the call ends with it. */
export async function isMet(fault: Fault, response: ServerResponse): Promise<boolean> {
  const { kind, status = 500, retryAfter, milliseconds = 1000 } = fault;
  if (kind === 'slow') await new Promise((resolve) => setTimeout(resolve, milliseconds));
  if (kind === 'cut-before') response.destroy();
  if (kind === 'status') {
    if (retryAfter !== undefined) response.setHeader('retry-after', `${retryAfter}`);
    response.writeHead(status).end();
  }
  return kind === 'cut-before' || kind === 'status';
}
