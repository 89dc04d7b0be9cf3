export type ExportErrorCode = 'notFound' | 'unreadable' | 'malformed' | 'aborted';

/** An export that cannot be read, or (`malformed`) one record of it. Carries no `cause`: foreign errors quote their input. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly code: ExportErrorCode;

  constructor(code: ExportErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** A record whose field has a shape that nothing can be made of. Names the field, never its value. */
export function malformed(field: string, wanted: string): ExportError {
  return new ExportError('malformed', `${field} is not ${wanted}`);
}

export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ExportError('aborted', 'Reading the export was stopped.');
}

/** What a report may say of an error: our own words about a record, never those of a parser. */
export function reasonOf(error: unknown): string {
  return error instanceof ExportError && error.code === 'malformed' ? error.message : 'cannot be read';
}
