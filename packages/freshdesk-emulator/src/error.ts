export type EmulatorErrorCode = 'broken_state' | 'no_export' | 'broken_export' | 'port_in_use' | 'usage';

/** The emulator cannot start. */
export class EmulatorError extends Error {
  override readonly name = 'EmulatorError';
  readonly code: EmulatorErrorCode;

  constructor(code: EmulatorErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
