import type { Readable } from 'node:stream';
import axios, { type AxiosInstance } from 'axios';
import { FreshdeskError } from '../error.ts';
import { stopped } from './abort.ts';

export interface DownloadBounds {
  readonly most: number;
  /** Milliseconds until the first byte, and between bytes. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

const passedOn = ['adapter', 'proxy', 'httpAgent', 'httpsAgent', 'family', 'lookup'] as const;

/** An axios for hosts of files: the way out of the caller's, but none of its headers, keys and interceptors. */
export function bareAxios({ defaults }: AxiosInstance): AxiosInstance {
  const kept = passedOn.map((name) => [name, defaults[name]] as const).filter(([, value]) => value !== undefined);
  return axios.create(Object.fromEntries(kept));
}

/** Streams a file from a signed address, without credentials. A caller who stops early ends the connection. */
export async function* download(
  bare: AxiosInstance,
  url: string,
  { most, timeout, signal }: DownloadBounds,
): AsyncGenerator<Uint8Array, void> {
  const { status, headers, data } = await open(bare, url, timeout, signal);
  try {
    if (status !== 200) throw new FreshdeskError('http', `The file was answered with ${status}.`, { status });
    if (Number(headers['content-length'] ?? 0) > most) throw tooLarge();
    yield* bounded(data, most, timeout);
  } catch (error) {
    throw error instanceof FreshdeskError ? error : failure(signal);
  } finally {
    data.destroy();
  }
}

async function* bounded(data: Readable, most: number, timeout: number): AsyncGenerator<Uint8Array, void> {
  const stall = (): Readable => data.destroy(new FreshdeskError('network', 'The file stopped coming.'));
  let timer = setTimeout(stall, timeout);
  let bytes = 0;
  try {
    for await (const chunk of data) {
      clearTimeout(timer);
      bytes += chunk.length;
      if (bytes > most) throw tooLarge();
      yield chunk;
      timer = setTimeout(stall, timeout);
    }
  } finally {
    clearTimeout(timer);
  }
}

async function open(bare: AxiosInstance, url: string, timeout: number, signal?: AbortSignal) {
  try {
    return await bare.request<Readable>({
      method: 'GET',
      url,
      timeout,
      responseType: 'stream',
      maxRedirects: 3,
      validateStatus: () => true,
      ...(signal && { signal }),
    });
  } catch {
    throw failure(signal);
  }
}

const tooLarge = (): FreshdeskError => new FreshdeskError('too_large', 'The file is larger than allowed.');

function failure(signal?: AbortSignal): FreshdeskError {
  return signal?.aborted ? stopped() : new FreshdeskError('network', 'The file could not be fetched to its end.');
}
