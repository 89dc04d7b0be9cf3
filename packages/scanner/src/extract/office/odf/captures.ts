import type { Body } from '../package/body.ts';

type CaptureKind = 'annotation' | 'note' | 'deletion';

/** Text that stands in a sentence and is no part of it: it is written after everything else. */
export interface Captures {
  readonly isOpen: boolean;
  open(kind: CaptureKind): void;
  close(kind: CaptureKind): void;
  text(words: string): void;
  /** Takes the name of who commented; false when it is of something else. */
  author(name: string): boolean;
  write(body: Body): void;
}

interface Capture {
  readonly kind: CaptureKind;
  author: string;
  words: string;
}

const lead: Readonly<Record<CaptureKind, string>> = { annotation: '', note: '', deletion: 'Verwijderd: ' };

export function createCaptures(): Captures {
  const open: Capture[] = [];
  const closed: Capture[] = [];
  return {
    get isOpen() {
      return open.length > 0;
    },
    open: (kind) => void open.push({ kind, author: '', words: '' }),
    close(kind) {
      const capture = open.at(-1);
      if (capture?.kind !== kind) return;
      open.pop();
      closed.push(capture);
    },
    text(words) {
      const capture = open.at(-1);
      if (capture) capture.words += words;
    },
    author(name) {
      const capture = open.at(-1);
      if (capture?.kind !== 'annotation') return false;
      capture.author += name;
      return true;
    },
    write(body) {
      for (const [index, { kind, author, words }] of closed.entries()) {
        if (kind === 'annotation') body.labelled('Opmerking van', author, `annotation ${index}`);
        body.line();
        if (words.trim()) body.text(`${lead[kind]}${words.trim()}`);
        body.line();
      }
    },
  };
}
