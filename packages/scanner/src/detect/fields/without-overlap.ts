import type { Field } from '../../document.ts';

/** Puts what several readers found into one list: records renumbered, and of nested values the innermost kept. */
export function withoutOverlap(text: string, lists: readonly (readonly Field[])[]): Field[] {
  const fields = renumbered(lists).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Field[] = [];
  for (const field of fields) {
    makeRoom(text, kept, field);
    kept.push(field);
  }
  return kept;
}

function renumbered(lists: readonly (readonly Field[])[]): Field[] {
  let next = 0;
  return lists.flatMap((fields) => {
    const base = next;
    for (const field of fields) next = Math.max(next, base + field.record + 1);
    return fields.map((field) => (base === 0 ? field : { ...field, record: base + field.record }));
  });
}

/** An outer value ends where the first inner one begins; one that holds nothing else goes. */
function makeRoom(text: string, kept: Field[], inner: Field): void {
  const outer = kept.at(-1);
  if (!outer || outer.end <= inner.start) return;
  kept.pop();
  const end = endBefore(text, outer.start, inner.start);
  if (end > outer.start) kept.push({ ...outer, end });
}

const innerLabel = /[\s([{;,&?"'<]*[\w.:[\]"'\\-]{0,40}\s?[=:>]+\s?["'\\]{0,3}$/;

/** Where the outer value stops when the label of the inner one is left out. */
function endBefore(text: string, start: number, inner: number): number {
  const between = text.slice(Math.max(start, inner - 60), inner);
  const label = innerLabel.exec(between)?.[0] ?? '';
  return inner - (label || (/\s+$/.exec(between)?.[0] ?? '')).length;
}
