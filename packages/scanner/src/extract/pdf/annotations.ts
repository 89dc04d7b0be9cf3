import type { PdfAnnotation } from './pdf-document.ts';

/** A filled-in form field, a comment with its author, or an address behind a link. */
export interface PdfEntry {
  readonly kind: 'form' | 'comment' | 'link';
  readonly label: string;
  readonly value: string;
}

/** What stands on a page in other places than its text. */
export function entriesOf(annotations: readonly PdfAnnotation[]): readonly PdfEntry[] {
  return annotations.flatMap((annotation) => entriesIn(annotation)).filter(({ value }) => value !== '');
}

function entriesIn(annotation: PdfAnnotation): readonly PdfEntry[] {
  const { subtype, fieldName, alternativeText, contentsObj, titleObj, unsafeUrl } = annotation;
  if (subtype === 'Widget') {
    return [{ kind: 'form', label: oneLine(alternativeText || lastName(fieldName)), value: formValue(annotation) }];
  }
  if (subtype === 'Link') {
    return /^(?:mailto|tel):/i.test(unsafeUrl ?? '')
      ? [{ kind: 'link', label: '', value: oneLine(unsafeUrl ?? '') }]
      : [];
  }
  return [{ kind: 'comment', label: oneLine(titleObj?.str ?? ''), value: (contentsObj?.str ?? '').trim() }];
}

/** Check boxes and buttons say `Off` and `Yes`, which is no data. */
function formValue({ fieldType, fieldValue }: PdfAnnotation): string {
  if (fieldType === 'Btn') return '';
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values
    .filter((value) => typeof value === 'string')
    .join(', ')
    .trim();
}

/** `form1[0].page[0].Naam[0]` is called `Naam`. */
function lastName(fieldName = ''): string {
  return fieldName.slice(fieldName.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
