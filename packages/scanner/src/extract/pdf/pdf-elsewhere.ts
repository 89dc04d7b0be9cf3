import { takePdfThread } from './pdf-pool.ts';
import type { PdfSource } from './pdf-source.ts';

/** Opens a PDF in a thread of its own. */
export async function openPdfElsewhere(bytes: Uint8Array, signal: AbortSignal): Promise<PdfSource> {
  const thread = takePdfThread();
  try {
    const { pages } = await thread.ask({ kind: 'open', bytes }, signal);
    return {
      pages,
      page: (number) => thread.ask({ kind: 'page', number }, signal),
      draw: (number, pixels) => thread.ask({ kind: 'draw', number, pixels }, signal),
      rest: () => thread.ask({ kind: 'rest' }, signal),
      async [Symbol.asyncDispose]() {
        if (!signal.aborted) await thread.ask({ kind: 'close' }, signal).catch(() => {});
        await thread[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await thread[Symbol.asyncDispose]();
    throw error;
  }
}
