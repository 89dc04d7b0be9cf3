import { ScanError } from '../../error.ts';
import { createTurns } from './turns.ts';

export interface PoolMember {
  /** False when it broke, or is still busy with what nobody waits for any more. */
  readonly usable: boolean;
  stop(): Promise<void>;
}

/** Things that are dear to start, kept for the next who needs one. Disposing waits for those in use, and stops all. */
export interface Pool<Member> extends AsyncDisposable {
  use<Result>(work: (member: Member) => Promise<Result>, signal?: AbortSignal): Promise<Result>;
}

export interface PoolOptions<Member> {
  /** In use at once, at most; started one by one, when none is idle. */
  readonly size: number;
  /** What piles up in one that has worked long goes with it: it serves so many times. */
  readonly renewAfter: number;
  /** What a wait ends with that is stopped. */
  readonly stoppedAs: 'timeout' | 'aborted';
  start(): Promise<Member>;
}

interface Kept<Member> {
  readonly member: Member;
  used: number;
}

export function createPool<Member extends PoolMember>(options: PoolOptions<Member>): Pool<Member> {
  const { size, renewAfter, stoppedAs, start } = options;
  const turns = createTurns(size);
  const idle: Kept<Member>[] = [];

  async function taken(): Promise<Kept<Member>> {
    for (let kept = idle.pop(); kept; kept = idle.pop()) if (kept.member.usable) return kept;
    return { member: await start(), used: 0 };
  }

  /** A start that nobody waits for any more is stopped when it is there. */
  async function takenInTime(signal?: AbortSignal): Promise<Kept<Member>> {
    const taking = taken();
    const stopped = Promise.withResolvers<never>();
    const stop = (): void => stopped.reject(new ScanError(stoppedAs, 'The wait for a start was stopped.'));
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await Promise.race([taking, stopped.promise]);
    } catch (error) {
      taking.then(putBack, () => {});
      throw error;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  async function putBack(kept: Kept<Member>): Promise<void> {
    if (kept.member.usable && kept.used < renewAfter) idle.push(kept);
    else await kept.member.stop();
  }

  return {
    async use(work, signal) {
      const endTurn = await turns.take(signal, stoppedAs);
      try {
        const kept = await takenInTime(signal);
        kept.used++;
        try {
          return await work(kept.member);
        } finally {
          await putBack(kept);
        }
      } finally {
        endTurn();
      }
    },
    async [Symbol.asyncDispose]() {
      const ends = await Promise.all(Array.from({ length: size }, () => turns.take()));
      await Promise.all(idle.splice(0).map(({ member }) => member.stop()));
      for (const end of ends) end();
    },
  };
}
