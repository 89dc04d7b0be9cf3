/** What every call takes. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** For changes that must not be made twice. */
export interface ChangeOptions<Made> extends CallOptions {
  /**
   * Asked when the answer of the change never came: look whether it was made (by a marker, a tag, the newest entry), and
   * give what it made, or null when it was not and may be sent again. Without it such a call ends in `outcome_unknown`.
   */
  readonly settle?: () => Promise<Made | null>;
}
