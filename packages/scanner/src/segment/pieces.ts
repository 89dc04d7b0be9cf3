import type { Mark } from '../document.ts';
import type { Frame } from './frame.ts';
import type { Line } from './lines.ts';
import { passagesOf, type Role } from './roles.ts';
import type { Stretch } from './threads.ts';

/** Lines of one message in one role; `body` is the first line after the header. */
export interface Piece {
  readonly frame: Frame;
  readonly role: Role;
  readonly from: number;
  readonly body: number;
  readonly to: number;
}

export function piecesOf(lines: readonly Line[], stretches: readonly Stretch[], marks: readonly Mark[]): Piece[] {
  const signed = withinSignature(marks);
  return stretches.flatMap(({ frame, from, body, to }) => {
    if (to <= from) return [];
    const passages = passagesOf(lines, body, to, signed);
    if (passages.length === 0) return [{ frame, role: 'body' as const, from, body, to }];
    return passages.map((passage, i) => ({
      frame,
      role: passage.role,
      body: passage.from,
      from: i === 0 ? from : passage.from,
      to: passage.to,
    }));
  });
}

/** Lines come in order, so one pass over the marks is enough. */
function withinSignature(marks: readonly Mark[]): (line: Line) => boolean {
  const signatures = marks.filter(({ kind }) => kind === 'signature').sort((a, b) => a.start - b.start);
  let at = 0;
  return (line) => {
    while ((signatures[at]?.end ?? Number.POSITIVE_INFINITY) <= line.start) at++;
    return (signatures[at]?.start ?? Number.POSITIVE_INFINITY) <= line.start;
  };
}
