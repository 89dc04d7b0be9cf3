import type { Body } from '../package/body.ts';

/** Keeps what stood in a paragraph before tracked changes: a deleted word only says something in its sentence. */
export interface Changes {
  openParagraph(): void;
  closeParagraph(): void;
  closeTable(): void;
  openDeletion(): void;
  closeDeletion(): void;
  openInsertion(): void;
  closeInsertion(): void;
  /** Whether the text stands in the document as it is now. */
  text(words: string): boolean;
}

interface Paragraph {
  before: string;
  deleted: string;
}

export function createChanges(body: Body): Changes {
  const paragraphs: Paragraph[] = [];
  const waiting: string[] = [];
  let deletions = 0;
  let insertions = 0;

  /** A line of its own would break the row of a table. */
  function flush(): void {
    if (paragraphs.length > 0 || body.inTable) return;
    for (const before of waiting.splice(0)) {
      body.line();
      body.text(`Vóór wijziging: ${before}`);
      body.line();
    }
  }

  return {
    openParagraph: () => void paragraphs.push({ before: '', deleted: '' }),
    closeParagraph() {
      const paragraph = paragraphs.pop();
      if (paragraph?.deleted.trim()) waiting.push(paragraph.before.trim());
      flush();
    },
    closeTable: flush,
    openDeletion: () => void deletions++,
    closeDeletion: () => void deletions--,
    openInsertion: () => void insertions++,
    closeInsertion: () => void insertions--,
    text(words) {
      const paragraph = paragraphs.at(-1);
      if (paragraph && (deletions > 0 || insertions === 0)) paragraph.before += words;
      if (paragraph && deletions > 0) paragraph.deleted += words;
      return deletions === 0;
    },
  };
}
