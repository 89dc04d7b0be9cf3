/** A figure with the budget it is held against. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly budget: string;
}
