import { formEntry } from './form-entry.ts';
import type { PdfAnnotation, PdfAttachment } from './pdf-document.ts';

/** A filled-in form field, a comment with its author, an address behind a link, or what the file says of itself. */
export interface PdfEntry {
  readonly kind: 'form' | 'comment' | 'link' | 'property';
  readonly label: string;
  readonly value: string;
}

/** What stands on a page in other places than its text. */
export function entriesOf(annotations: readonly PdfAnnotation[]): readonly PdfEntry[] {
  const comments = new Set(annotations.filter(({ subtype }) => subtype !== 'Popup').map(commentIn));
  return annotations
    .filter((annotation) => annotation.subtype !== 'Popup' || !comments.has(commentIn(annotation)))
    .map(entryOf)
    .filter((entry) => entry !== null)
    .filter(({ value }) => value !== '');
}

/** Files that hang on a page, as a pin on a notice board. */
export function attachedFiles(annotations: readonly PdfAnnotation[]): readonly PdfAttachment[] {
  return annotations.flatMap(({ file }) => file ?? []);
}

function entryOf(annotation: PdfAnnotation): PdfEntry | null {
  const { subtype, titleObj, unsafeUrl = '' } = annotation;
  switch (subtype) {
    case 'Widget':
      return formEntry(annotation);
    case 'Link':
      return /^(?:mailto|tel):/i.test(unsafeUrl) ? { kind: 'link', label: '', value: oneLine(unsafeUrl) } : null;
    default:
      return { kind: 'comment', label: oneLine(titleObj?.str ?? ''), value: commentIn(annotation) };
  }
}

/** Also of the window in which a comment pops up: it says the same. */
function commentIn({ contentsObj }: PdfAnnotation): string {
  return (contentsObj?.str ?? '').trim();
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
