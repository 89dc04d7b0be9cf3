import type { Readable } from 'node:stream';
import type { AxiosInstance } from 'axios';
import { FreshdeskError } from '../error.ts';

interface Bounds {
  readonly most: number;
  readonly signal?: AbortSignal | undefined;
}

/** Streams a file from a signed address, without credentials. */
export async function* download(
  instance: AxiosInstance,
  url: string,
  { most, signal }: Bounds,
): AsyncGenerator<Uint8Array, void> {
  const { status, headers, data } = await open(instance, url, signal);
  try {
    if (status !== 200) throw new FreshdeskError('http', `The file was answered with ${status}.`, { status });
    if (Number(headers['content-length'] ?? 0) > most) throw tooLarge();
    let bytes = 0;
    for await (const chunk of data) {
      bytes += chunk.length;
      if (bytes > most) throw tooLarge();
      yield chunk;
    }
  } catch (error) {
    throw error instanceof FreshdeskError ? error : failure(signal);
  } finally {
    data.destroy();
  }
}

async function open(instance: AxiosInstance, url: string, signal?: AbortSignal) {
  try {
    return await instance.request<Readable>({
      method: 'GET',
      url,
      responseType: 'stream',
      headers: { authorization: false },
      validateStatus: () => true,
      ...(signal && { signal }),
    });
  } catch {
    throw failure(signal);
  }
}

const tooLarge = (): FreshdeskError => new FreshdeskError('too_large', 'The file is larger than allowed.');

function failure(signal?: AbortSignal): FreshdeskError {
  return signal?.aborted
    ? new FreshdeskError('aborted', 'The download was stopped.')
    : new FreshdeskError('network', 'The file could not be fetched to its end.');
}
