import type { Segment } from '../segment/types.ts';
import type { Candidate } from './candidate.ts';
import type { AuthorOf } from './identify.ts';
import { isMachine } from './mail-domains.ts';
import type { Reading } from './reading.ts';
import type { Register } from './register.ts';

/** Meets everybody who wrote or received a message, and tells who wrote the words at a place. */
export function writers(readings: readonly Reading[], register: Register): AuthorOf {
  const bySegment = new Map<Segment, Candidate | undefined>();
  for (const { author, recipients, segments } of readings) {
    for (const correspondent of [author, ...recipients]) register.meet(correspondent);
    for (const segment of segments) {
      for (const recipient of segment.recipients) register.meet(recipient);
      bySegment.set(segment, writer(segment, register));
    }
  }
  return ({ segment }) => segment && bySegment.get(segment);
}

/** A machine that mails a form is nobody's author. */
function writer({ author }: Segment, register: Register): Candidate | undefined {
  const candidate = register.meet(author);
  return author?.address && isMachine(author.address) ? undefined : candidate;
}
