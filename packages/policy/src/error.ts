/** Why the policy could not decide: `no_row` a gap in a table, the others bad input by the caller or in configuration. */
export type PolicyErrorCode =
  | 'no_row'
  | 'bad_date'
  | 'bad_list'
  | 'bad_cookies'
  | 'bad_template'
  | 'bad_plan'
  | 'bad_settings';

/** The message names the place and the reason, never a found value. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly code: PolicyErrorCode;

  constructor(code: PolicyErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
