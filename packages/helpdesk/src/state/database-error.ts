import { SweepError } from '../sweep-error.ts';

/** A driver's error without what it quotes: the five characters of SQLSTATE say enough. */
export function databaseError(error: unknown): SweepError {
  if (error instanceof SweepError) return error;
  const code = error instanceof Object && 'code' in error ? String(error.code) : '';
  return new SweepError('database', `the database refused: ${/^[0-9A-Z]{5}$/.test(code) ? code : 'no connection'}`);
}

/** Runs a statement; what it throws is ours. */
export async function guarded<Result>(statement: () => Promise<Result>): Promise<Result> {
  try {
    return await statement();
  } catch (error) {
    throw databaseError(error);
  }
}

/** SQLSTATE classes of what befalls all statements alike: connection, space and memory, shutdown, the machine. */
const general = /: (?:no connection|08|53|57|58|XX)/;

/** Whether nothing else would go better for now. */
export function isOutOfOrder(error: unknown): boolean {
  return error instanceof SweepError && error.code === 'database' && general.test(error.message);
}
