import { ScanError, type Ticket } from '@derden/scanner';
import type { Problem } from './formats/format.ts';
import type { TicketScanner } from './io.ts';
import { masker } from './mask.ts';

/** A problem with the name of its file masked: nothing else of that file was scanned. */
export async function maskedProblem(
  { place, reason }: Problem,
  scanner: TicketScanner,
  { reveal }: { readonly reveal: boolean },
): Promise<Problem> {
  if (reveal) return { place, reason };
  try {
    return { place: masker(await scanner.explainTicket(namedOnly(place), {})).file(place), reason };
  } catch {
    return { place: '[…]', reason };
  }
}

function namedOnly(name: string): Ticket {
  const bytes = async (): Promise<Uint8Array> => {
    throw new ScanError('missing', 'Only the name is scanned.');
  };
  return { id: 'problem', parts: [{ id: 'file', name, bytes }] };
}
