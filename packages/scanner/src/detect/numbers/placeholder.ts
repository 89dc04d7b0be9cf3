import type { Source } from '../source.ts';

/** "bijv. …", "voorbeeld: …", `placeholder="…"`; not the domain `voorbeeld.nl` of the value before. */
const announced =
  /(?<![\p{L}.@])(?:voorbeeld\p{L}{0,8}(?!\.\p{L})|bijv|bijvoorbeeld|bv\.|example(?!\.\p{L})|e\.g\.|placeholder)[^\p{L}@!?][^@!?]{0,15}$/u;
const test =
  /(?<![\p{L}.@])(?:test|testdata|testgegevens|testnummer|testbsn|testpersoon|testgebruiker|dummy|fictieve?)[^\p{L}@.!?][^@.!?]{0,11}$/u;

/** The words right before announce a sample value. */
export function isAnnouncedSample(source: Source, start: number): boolean {
  const words = source.before(start, 30);
  return announced.test(words) || test.test(words);
}

/** The reasons, with `placeholder` behind them when a sample was announced. */
export function because(source: Source, start: number, ...reasons: readonly string[]): string[] {
  return isAnnouncedSample(source, start) ? [...reasons, 'placeholder'] : [...reasons];
}
