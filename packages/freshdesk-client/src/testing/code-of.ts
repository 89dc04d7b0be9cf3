import { FreshdeskError } from '../error.ts';

/** How a call ended: `done`, or the code of its error. */
export function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'done',
    (error) => (error instanceof FreshdeskError ? error.code : `foreign ${error}`),
  );
}
