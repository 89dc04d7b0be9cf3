import { decodeCodePage } from '../../data/code-page.ts';

/** Windows numbers of the character sets of fonts; those not here are written in the code page of the file. */
const charsets: ReadonlyMap<number, number> = new Map([
  [77, 10_000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
  [254, 437],
  [255, 850],
]);

/** Fonts of a file by number, and the code page that each is written in. */
export interface RtfFonts {
  declare(font: number, charset: number): void;
  setPage(font: number, page: number): void;
  pageOf(font: number): number | null;
}

export function createFonts(): RtfFonts {
  const pages = new Map<number, number>();
  return {
    declare(font, charset) {
      const page = charsets.get(charset);
      if (page) pages.set(font, page);
    },
    setPage: (font, page) => void pages.set(font, page),
    pageOf: (font) => pages.get(font) ?? null,
  };
}

/** Characters that are not yet decoded: those of one code page wait for each other, since two bytes may be one letter. */
export interface RtfLetters {
  bytes(latin1: string): void;
  unicode(code: number): void;
  take(page: number): string;
  /** Decodes what waits, before the code page changes. */
  settle(page: number): void;
}

export function createLetters(): RtfLetters {
  let waiting: string[] = [];
  let words = '';

  function settle(page: number): void {
    if (waiting.length === 0) return;
    const text = waiting.length === 1 ? (waiting[0] ?? '') : waiting.join('');
    waiting = [];
    words += isAscii(text) ? text : decodeCodePage(Buffer.from(text, 'latin1'), page);
  }

  return {
    settle,
    bytes: (latin1) => void waiting.push(latin1),
    unicode(code) {
      words += String.fromCharCode(code & 0xffff);
    },
    take(page) {
      settle(page);
      const taken = words;
      words = '';
      return taken;
    },
  };
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
