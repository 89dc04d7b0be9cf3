export type SweepErrorCode =
  | 'locked'
  | 'database'
  | 'no_key'
  | 'weak_key'
  | 'journal_broken'
  | 'not_found'
  | 'refused'
  | 'archived'
  | 'unknown'
  | 'stopped';

/** The sweep cannot do what was asked. The message holds ids, codes and our own words; no `cause`: drivers quote values. */
export class SweepError extends Error {
  override readonly name = 'SweepError';
  readonly code: SweepErrorCode;

  constructor(code: SweepErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
