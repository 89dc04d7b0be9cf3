import type { Body } from '../package/body.ts';

/** Fields: instructions that are not seen, and what they resulted in, which is. */
export interface FieldCodes {
  /** Whether this run of text, or mark, is of a field and not of the text. */
  takes(run: string): boolean;
  /** An instruction that a paragraph breaks off is none: it is written after all. */
  endParagraph(): void;
}

interface OpenField {
  instruction: string;
  /** Where the result begins; null while it is still the instruction. */
  from: number | null;
}

const begin = '\x13';
const separate = '\x14';
const end = '\x15';

export function fieldCodes(body: Body): FieldCodes {
  const open: OpenField[] = [];
  /** How many of them are still an instruction. */
  let unseen = 0;

  function show(field: OpenField): void {
    if (field.from === null) unseen--;
    field.from ??= body.length;
  }

  function close(): void {
    const field = open.pop();
    if (!field) return;
    show(field);
    const address = linkIn(field.instruction);
    if (address && unseen === 0) body.target(address, field.from ?? body.length);
  }

  return {
    takes(run) {
      const field = open.at(-1);
      if (run === begin) {
        open.push({ instruction: '', from: null });
        unseen++;
      } else if (run === separate && field) show(field);
      else if (run === end) close();
      else if (field && field.from === null) field.instruction += run;
      else return unseen > 0;
      return true;
    },
    endParagraph() {
      if (unseen === 0) return;
      for (const { instruction } of open.splice(open.findIndex(({ from }) => from === null))) body.text(instruction);
      unseen = 0;
    },
  };
}

function linkIn(instruction: string): string {
  return /^\s*(?:HYPERLINK|INCLUDEPICTURE|INCLUDETEXT)\s+"([^"]{1,2000})"/.exec(instruction)?.[1] ?? '';
}
