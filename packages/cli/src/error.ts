/** `usage`: typed wrong; `failed`: cannot run; `stopped`: by ctrl-C; `closed`: nobody reads the output any more. */
export type CliErrorCode = 'usage' | 'failed' | 'stopped' | 'closed';

/** Ends the command. The message is for the person at the keyboard, in their language. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: CliErrorCode;

  constructor(code: CliErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
