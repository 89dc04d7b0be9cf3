import type { Body } from './body.ts';
import type { Relation } from './relations.ts';

/** Links in one part. An address that the text does not say is written after it. */
export interface Links {
  /** The words of a link start here. */
  open(id?: string): void;
  /** The open link is this one. */
  name(id: string): void;
  close(): void;
}

export function createLinks(body: Body, relations: readonly Relation[]): Links {
  const addresses = new Map(relations.filter(({ external }) => external).map(({ id, target }) => [id, target]));
  const open: { id: string; readonly from: number }[] = [];
  return {
    open: (id = '') => void open.push({ id, from: body.length }),
    name(id) {
      const link = open.at(-1);
      if (link) link.id = id;
    },
    close() {
      const link = open.pop();
      const address = link && addresses.get(link.id);
      if (address) body.target(address, link.from);
    },
  };
}
