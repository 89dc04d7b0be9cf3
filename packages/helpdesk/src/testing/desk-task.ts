import type { SwiftTime } from './swift-time.ts';

/** What a worker process is to do. */
export interface WorkerTask {
  readonly domain: string;
  readonly apiKey: string;
  readonly fileHost: string;
  readonly folder: string;
  readonly databaseUrl?: string | undefined;
  /** The company that lets things happen without review; null plans only. */
  readonly automatic: number | null;
  readonly concurrency: number;
  readonly time: SwiftTime;
  readonly reserve: number;
  /** Sweeps again, and what failed is due at once, until nothing is left to do. */
  readonly toTheEnd: boolean;
}

export type WorkerEvent =
  | { readonly kind: 'open' }
  | { readonly kind: 'taken' | 'left'; readonly ticket: number; readonly at: number }
  | {
      readonly kind: 'ended';
      readonly handled: number;
      readonly failed: number;
      readonly queued: number;
      readonly credits: number;
      readonly refused: number;
      readonly memory: number;
    }
  | { readonly kind: 'broken'; readonly code: string };
