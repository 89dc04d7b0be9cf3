import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { WorkerEvent, WorkerTask } from './desk-task.ts';

const program = fileURLToPath(new URL('./desk-worker.ts', import.meta.url));

export interface WorkerProcess {
  readonly events: readonly WorkerEvent[];
  /** All that it wrote, to search. */
  readonly written: () => string;
  readonly ended: Promise<void>;
  /** Ends it as a machine that fails would. */
  kill(): void;
}

/** A worker in a process of its own; `told` hears of what it does. */
export function startWorker(task: WorkerTask, told: (event: WorkerEvent) => void = () => {}): WorkerProcess {
  const child: ChildProcess = spawn(process.execPath, ['--conditions=derden-source', program, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const events: WorkerEvent[] = [];
  let written = '';
  child.stderr?.on('data', (data: Buffer) => {
    written += data;
  });
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  lines.on('line', (line) => {
    written += `${line}\n`;
    const event = JSON.parse(line) as WorkerEvent; // as: our own program writes it
    events.push(event);
    told(event);
  });
  return {
    events,
    written: () => written,
    ended: Promise.all([
      new Promise<void>((resolve) => child.once('exit', () => resolve())),
      new Promise<void>((resolve) => lines.once('close', () => resolve())),
    ]).then(() => {}),
    kill: () => void child.kill('SIGKILL'),
  };
}
