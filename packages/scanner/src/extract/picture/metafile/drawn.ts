import { ScanError } from '../../../error.ts';

/** What a metafile draws, as its records are met. */
export interface Drawn {
  /** Words that begin at a place; `width` is what they take of the line, when that is said. */
  word(text: string, x: number, y: number, width?: number): void;
  picture(bytes: Uint8Array): void;
  /** Letters by their numbers in a font say nothing without it. */
  glyphs(): void;
  readonly text: string;
  readonly pictures: readonly Uint8Array[];
  readonly hasGlyphs: boolean;
}

const mostPictures = 1000;

export function createDrawn(): Drawn {
  const pieces: string[] = [];
  const pictures: Uint8Array[] = [];
  let end = { x: 0, y: Number.NaN, letter: 0 };
  let hasGlyphs = false;
  return {
    word(text, x, y, width = 0) {
      if (pieces.length > 0) pieces.push(y !== end.y ? '\n' : Math.abs(x - end.x) < end.letter * apart ? '' : ' ');
      pieces.push(text.replace(/[\p{Cc}]+/gu, ' '));
      end = { x: x + width, y, letter: width / Math.max(1, text.length) };
    },
    picture(bytes) {
      if (pictures.length === mostPictures) throw new ScanError('tooLarge', 'The drawing holds too many pictures.');
      pictures.push(bytes);
    },
    glyphs() {
      hasGlyphs = true;
    },
    get text() {
      return pieces.join('');
    },
    pictures,
    get hasGlyphs() {
      return hasGlyphs;
    },
  };
}

/** Of the width of a letter: what is closer than this is one word. */
const apart = 0.3;
