import type { Limits } from './limits.ts';

/** What one part may hold in all the files inside it together, at every depth: archives in archives multiply. */
export interface Room {
  /** Whether there is room for so many bytes more; if so they are counted. */
  take(bytes: number): boolean;
}

/** However small a file is, reading it costs something. */
const leastCost = 1024;

export function createRoom({ inflatedBytes }: Limits): Room {
  let left = inflatedBytes;
  return {
    take(bytes) {
      const cost = Math.max(bytes, leastCost);
      if (cost > left) return false;
      left -= cost;
      return true;
    },
  };
}
