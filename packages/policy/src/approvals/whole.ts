/** Matches any of some phrases as whole words. */
export function whole(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${phrases.join('|')})(?![\\p{L}\\d])`, 'u');
}
