import type { Parts } from '../package/parts.ts';
import { attribute } from '../package/xml-part.ts';
import { rowOf } from './columns.ts';
import type { SheetText } from './sheet-text.ts';
import { stringHandler } from './strings.ts';

/** Names of who answers in comments, by their number. */
export type Persons = ReadonlyMap<string, string>;

export async function readPersons(parts: Parts): Promise<Persons> {
  const persons = new Map<string, string>();
  for (const name of parts.matching(/^xl\/persons\/[^/]*\.xml$/i))
    await parts.read(name, {
      open(element, attributes) {
        if (element === 'person') persons.set(attribute(attributes, 'id'), attribute(attributes, 'displayName'));
      },
    });
  return persons;
}

/** Notes of cells. Those that only repeat a conversation for older programs are left out. */
export async function readNotes(sheet: SheetText, parts: Parts, name: string): Promise<void> {
  const reader = stringHandler();
  const authors: string[] = [];
  let author: string | null = null;
  let note = { row: 0, author: '' };
  await parts.read(name, {
    open(element, attributes) {
      if (element === 'author') author = '';
      else if (element === 'comment') {
        note = {
          row: rowOf(attribute(attributes, 'ref')),
          author: authors[Number(attribute(attributes, 'authorId'))] ?? '',
        };
        reader.start();
      } else reader.open(element);
    },
    text(piece) {
      if (author !== null) author += piece;
      reader.text(piece);
    },
    close(element) {
      if (element === 'author') {
        authors.push(author ?? '');
        author = null;
      } else if (element === 'comment' && !note.author.startsWith('tc=')) addComment(sheet, note, reader.value());
      else reader.close(element);
    },
  });
}

/** Conversations about cells. */
export async function readThreads(sheet: SheetText, parts: Parts, name: string, persons: Persons): Promise<void> {
  let comment = { row: 0, author: '' };
  let words = '';
  await parts.read(name, {
    open(element, attributes) {
      if (element !== 'threadedComment') return;
      const author = persons.get(attribute(attributes, 'personId')) ?? '';
      comment = { row: rowOf(attribute(attributes, 'ref')), author };
      words = '';
    },
    text(piece) {
      words += piece;
    },
    close(element) {
      if (element === 'threadedComment') addComment(sheet, comment, words);
    },
  });
}

/** The comment is of its row, who wrote it is somebody else. */
export function addComment(sheet: SheetText, { row, author }: { row: number; author: string }, words: string): void {
  sheet.lines.addField('Opmerking van', author, sheet.newRecord());
  sheet.lines.addField('Opmerking', words, row > 0 ? sheet.recordOf(row) : sheet.newRecord());
}
