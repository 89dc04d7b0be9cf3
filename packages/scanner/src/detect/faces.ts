import type { Mark } from '../document.ts';
import type { Mention } from './recognizer.ts';

/** Faces that were seen in a picture: somebody has to look who it is. */
export function facesIn(marks: readonly Mark[]): Mention[] {
  return marks
    .filter(({ kind }) => kind === 'face')
    .map(({ start, end }) => ({ entity: 'FACE', start, end, score: 0.8, because: ['face'] }));
}
