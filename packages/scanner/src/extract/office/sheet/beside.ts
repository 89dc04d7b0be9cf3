import type { Relation } from '../package/relations.ts';
import type { SheetRow } from './shape.ts';
import type { SheetSink } from './sheet-handler.ts';
import type { SheetText } from './sheet-text.ts';

/** Keeps what a sheet says after its rows, or what may say again what stands in them. */
export interface Beside {
  readonly sink: Omit<SheetSink, 'row'>;
  row(row: SheetRow, text: SheetText): void;
  write(text: SheetText): void;
}

export function createBeside(relations: readonly Relation[]): Beside {
  const addresses = new Map(relations.filter(({ external }) => external).map(({ id, target }) => [id, target]));
  const said = new Set<string>();
  const words = new Set<string>();
  const links: { readonly row: number; readonly address: string }[] = [];
  return {
    sink: {
      words: (piece) => void (piece.trim() && words.add(piece)),
      link(row, relation) {
        const address = readable(addresses.get(relation) ?? '');
        if (address) links.push({ row, address });
      },
    },
    row(row, text) {
      if (addresses.size > 0)
        for (const { text: cell } of row.cells) if (/@|:\/\//.test(cell)) said.add(cell.toLowerCase());
      text.row(row);
    },
    write(text) {
      for (const { row, address } of links)
        if (!said.has(address.toLowerCase())) text.lines.addField('Koppeling', address, text.recordOf(row));
      for (const piece of words) text.lines.add(piece);
    },
  };
}

/** `mailto:jan%40voorbeeld.example` is the address, without a subject that is said elsewhere. */
function readable(address: string): string {
  const bare = address.replace(/^(?:mailto|tel|callto|sms):/i, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}
