import { ScanError } from '../../error.ts';

/** Lets so many go at once; the others wait in a row, first come, first served. */
export interface Turns {
  /** Gives what ends the turn. A wait that is stopped ends with `stoppedAs`. */
  take(signal?: AbortSignal, stoppedAs?: 'timeout' | 'aborted'): Promise<() => void>;
}

export function createTurns(count: number): Turns {
  const waiting = new Set<() => void>();
  let free = count;

  function end(): void {
    const [next] = waiting;
    if (next) next();
    else free++;
  }

  return {
    take(signal, stoppedAs = 'aborted') {
      const { promise, resolve, reject } = Promise.withResolvers<() => void>();
      const stop = (): void => {
        waiting.delete(go);
        reject(new ScanError(stoppedAs, 'The wait for a turn was stopped.'));
      };
      const go = (): void => {
        waiting.delete(go);
        signal?.removeEventListener('abort', stop);
        resolve(end);
      };
      if (signal?.aborted) stop();
      else if (free > 0) {
        free--;
        go();
      } else {
        waiting.add(go);
        signal?.addEventListener('abort', stop, { once: true });
      }
      return promise;
    },
  };
}
