/** `[a b c d]` of a transformation in a PDF: how things are stretched and turned. Where they are put does not matter here. */
export type Matrix = readonly [number, number, number, number];

export const unit: Matrix = [1, 0, 0, 1];

/** First what `list` says, then what `outer` does. Something else than numbers changes nothing. */
export function within([a, b, c, d]: Matrix, list: unknown): Matrix {
  const [e, f, g, h] = matrixIn(list);
  return [a * e + c * f, b * e + d * f, a * g + c * h, b * g + d * h];
}

export function matrixIn(list: unknown): Matrix {
  const [a, b, c, d] = listIn(list);
  return [a, b, c, d].every((value) => typeof value === 'number') ? ([a, b, c, d] as Matrix) : unit; // checked here
}

/** The area of a square of one by one when it is drawn. */
export function areaOf([a, b, c, d]: Matrix): number {
  return Math.abs(a * d - b * c);
}

/** Arguments come as arrays of any kind, or not at all. */
export function listIn(value: unknown): ArrayLike<unknown> & Iterable<unknown> {
  return Array.isArray(value) || value instanceof Float32Array ? value : [];
}
