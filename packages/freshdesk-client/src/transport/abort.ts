import { FreshdeskError } from '../error.ts';

export const stopped = (): FreshdeskError => new FreshdeskError('aborted', 'The call was stopped.');

/** What is awaited, or an error `aborted` as soon as the signal fires. */
export function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(stopped());
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
