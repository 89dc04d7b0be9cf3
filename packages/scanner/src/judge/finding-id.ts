import { createHmac, hash } from 'node:crypto';
import type { Place } from '../attribute/place.ts';

/** Names a finding by part and place; with a key also by what stands there, so that a changed text gives another id. */
export type FindingId = (place: Place) => string;

/**
 * Without a key the value is left out: an unkeyed digest of a BSN is undone by trying all of them (policy-rules D2).
 */
export function findingIds(ticket: string, key?: string): FindingId {
  return ({ reading, mention, text }) => {
    const where = [
      ticket,
      reading.part,
      ...reading.document.path,
      reading.document.kind,
      mention.entity,
      mention.start,
      mention.end,
    ];
    const place = where.join('\0');
    const digest =
      key === undefined
        ? hash('sha256', place, 'base64url')
        : createHmac('sha256', key).update(`${text}\0${place}`).digest('base64url');
    return digest.slice(0, 16);
  };
}
