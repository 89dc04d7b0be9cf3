import type { Io } from './io.ts';
import type { Messages } from './lang/messages.ts';

/** Tells how far a long scan is, on a terminal only. */
export interface Progress {
  /** How far reading is in one of the paths. */
  read(path: string, bytes: number): void;
  step(found: boolean): void;
  clear(): void;
}

/** Short runs need none. */
const quietFor = 1000;
const between = 100;
const cells = 24;

export const noProgress: Progress = { read: () => {}, step: () => {}, clear: () => {} };

/** A bar of what was read of `total` bytes, with counts beside it. */
export function createProgress(io: Pick<Io, 'now' | 'status'>, { report }: Messages, total: number): Progress {
  const read = new Map<string, number>();
  let scanned = 0;
  let found = 0;
  let next = io.now().getTime() + quietFor;
  let visible = false;
  return {
    read: (path, bytes) => read.set(path, bytes),
    step(hit) {
      scanned++;
      if (hit) found++;
      const now = io.now().getTime();
      if (now < next) return;
      next = now + between;
      visible = true;
      const bytes = read.values().reduce((sum, each) => sum + each, 0);
      io.status(`${bar(bytes, total)}${report.progress(scanned, found)}`);
    },
    clear() {
      if (visible) io.status('');
      visible = false;
    },
  };
}

function bar(bytes: number, total: number): string {
  if (total === 0) return '';
  const part = Math.min(1, bytes / total);
  const full = Math.round(part * cells);
  return `${'█'.repeat(full)}${'░'.repeat(cells - full)} ${String(Math.floor(part * 100)).padStart(3)}%  `;
}
