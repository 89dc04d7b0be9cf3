import type { AxiosInstance } from 'axios';
import { FreshdeskError } from '../error.ts';
import type { Attachment } from '../objects/attachment.ts';
import type { Api } from '../transport/call.ts';
import type { Clock } from '../transport/clock.ts';
import { bareAxios, type DownloadBounds, download } from '../transport/download.ts';
import { gone } from './gone.ts';
import type { CallOptions } from './options.ts';

export interface DownloadOptions extends CallOptions {
  /** Bytes; more is an error `too_large`. */
  readonly most?: number;
  /** Reads the ticket or conversation again for a fresh address when the first is over. */
  readonly refresh?: () => Promise<Pick<Attachment, 'attachment_url'> | undefined>;
}

export interface Attachments {
  /**
   * The bytes, as they come. The key is never sent along: the file lies on another host.
   * What fails before the first byte is tried again; after that it is the caller's to begin anew.
   * @throws FreshdeskError `http` with its status, `too_large`, `network`, `aborted`.
   */
  download(attachment: Pick<Attachment, 'attachment_url'>, options?: DownloadOptions): AsyncGenerator<Uint8Array, void>;
  /** From tickets, replies and notes alike. */
  delete(id: number, options?: CallOptions): Promise<void>;
}

const largest = 50 * 1024 * 1024;
const tries = 3;
const pause = 500;

export function attachmentsOf(api: Api, instance: AxiosInstance, clock: Clock, timeout: number): Attachments {
  const bare = bareAxios(instance);

  async function* triedFrom(
    url: string,
    options: DownloadOptions,
    bounds: DownloadBounds,
    left: number,
  ): AsyncGenerator<Uint8Array, void> {
    let isBegun = false;
    try {
      for await (const chunk of download(bare, url, bounds)) {
        isBegun = true;
        yield chunk;
      }
    } catch (error) {
      if (isBegun || left <= 1 || !(error instanceof FreshdeskError)) throw error;
      yield* triedFrom(await nextUrl(url, options, error), options, bounds, left - 1);
    }
  }

  async function nextUrl(url: string, { refresh, signal }: DownloadOptions, error: FreshdeskError): Promise<string> {
    const fresh = isOver(error) ? await refresh?.() : undefined;
    if (fresh) return fresh.attachment_url;
    if (!isPassing(error)) throw error;
    await clock.wait(pause, signal);
    return url;
  }

  return {
    download: (attachment, options = {}) =>
      triedFrom(
        attachment.attachment_url,
        options,
        { most: options.most ?? largest, timeout, signal: options.signal },
        tries,
      ),
    delete: (id, { signal } = {}) => api.order({ method: 'DELETE', path: `/attachments/${id}`, isDone: gone, signal }),
  };
}

/** The signature has expired. */
const isOver = ({ code, status }: FreshdeskError): boolean => code === 'http' && (status === 403 || status === 400);

const isPassing = ({ code, status = 0 }: FreshdeskError): boolean =>
  code === 'network' || (code === 'http' && status >= 500);
