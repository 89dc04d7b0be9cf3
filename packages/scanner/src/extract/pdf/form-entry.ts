import type { PdfEntry } from './annotations.ts';
import type { PdfAnnotation } from './pdf-document.ts';

/** What was filled in, under the label that people see, or else the name that the field has. */
export function formEntry(annotation: PdfAnnotation): PdfEntry {
  const { alternativeText, fieldName } = annotation;
  const label = (alternativeText || lastName(fieldName)).replace(/\s+/g, ' ').trim();
  return { kind: 'form', label, value: valueOfField(annotation) };
}

function valueOfField(annotation: PdfAnnotation): string {
  const { fieldType, fieldValue } = annotation;
  if (fieldType === 'Btn') return pressed(annotation);
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values
    .filter((value) => typeof value === 'string')
    .map((value) => displayed(value, annotation))
    .join(', ')
    .trim();
}

/** A list shows other words than it keeps. */
function displayed(value: string, { options = [] }: PdfAnnotation): string {
  return options.find(({ exportValue }) => exportValue === value)?.displayValue || value;
}

/** A box that is ticked says what it stands for, or just yes; one that is not says nothing. */
function pressed({ checkBox, radioButton, fieldValue, exportValue, buttonValue }: PdfAnnotation): string {
  const own = checkBox ? exportValue : radioButton ? buttonValue : null;
  if (!own || own === 'Off' || fieldValue !== own) return '';
  return /^(?:yes|on|true|1|x|0)$/i.test(own) ? 'ja' : own;
}

/** `form1[0].page[0].Naam[0]` is called `Naam`. */
function lastName(fieldName = ''): string {
  return fieldName.slice(fieldName.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '');
}
