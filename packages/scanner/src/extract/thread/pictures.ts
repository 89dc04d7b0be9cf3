import type { MessagePort } from 'node:worker_threads';
import { ScanError } from '../../error.ts';
import { codeOf } from '../codes.ts';
import type { Ocr } from '../context.ts';
import type { ReadContext } from '../reading.ts';
import type { Answer, Order } from './messages.ts';

/** The pictures of one file that the thread asked about. */
export interface AskedPictures {
  readonly ocr: Ocr;
  answer(order: Extract<Order, { kind: 'seen' | 'unseen' }>): void;
}

/** No number comes twice in a thread: an answer that is late meets no picture of the next file. */
let count = 0;

/** In the thread: OCR that is done outside it, by whom all threads share. */
export function askPictures(port: MessagePort): AskedPictures {
  const asked = new Map<number, PromiseWithResolvers<string>>();
  return {
    ocr: {
      read(picture, _signal, how) {
        const answer = Promise.withResolvers<string>();
        const image = new Uint8Array(picture);
        const number = ++count;
        asked.set(number, answer);
        port.postMessage({ kind: 'picture', picture: number, image, how } satisfies Answer, [image.buffer]);
        return answer.promise;
      },
      async [Symbol.asyncDispose]() {},
    },
    answer(order) {
      const answer = asked.get(order.picture);
      asked.delete(order.picture);
      if (order.kind === 'seen') answer?.resolve(order.text);
      else answer?.reject(new ScanError(order.code, 'The picture cannot be read.'));
    },
  };
}

/** Outside the thread: the answer to what it asked. */
export async function lookAt(
  { picture, image, how }: Extract<Answer, { kind: 'picture' }>,
  { ocr, signal }: ReadContext,
): Promise<Order> {
  try {
    return { kind: 'seen', picture, text: await ocr.read(image, signal, how) };
  } catch (error) {
    return { kind: 'unseen', picture, code: codeOf(error) };
  }
}
