import { setTimeout } from 'node:timers/promises';
import type { Emulator } from '@derden/freshdesk-emulator';

/** A time that runs a number of times as fast, the same in several processes. */
export interface SwiftTime {
  /** The machine's milliseconds at which it began. */
  readonly real: number;
  /** Its own milliseconds then. */
  readonly begin: number;
  readonly speed: number;
}

export interface SwiftClock {
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

export function swiftClock({ real, begin, speed }: SwiftTime): SwiftClock {
  return {
    now: () => begin + (Date.now() - real) * speed,
    wait: async (milliseconds) => void (await setTimeout(milliseconds / speed)),
  };
}

/** How often the account's clock is set, in milliseconds of the machine. */
const often = 10;

export interface Pace extends Disposable {
  /** The account's clock alone goes so much ahead. */
  jump(milliseconds: number): void;
}

/** Lets the frozen clock of an emulator keep this time. */
export function keepPace({ clock }: Emulator, time: SwiftTime): Pace {
  const { now } = swiftClock(time);
  let ahead = 0;
  const set = () => clock.advance(Math.max(0, now() + ahead - clock.now()));
  const timer = setInterval(set, often);
  return {
    jump(milliseconds) {
      ahead += milliseconds;
    },
    [Symbol.dispose]: () => clearInterval(timer),
  };
}
