import type { AxiosInstance } from 'axios';
import { FreshdeskError } from '../error.ts';
import type { Attachment } from '../objects/attachment.ts';
import type { Api } from '../transport/call.ts';
import { download } from '../transport/download.ts';
import type { CallOptions } from './options.ts';

export interface DownloadOptions extends CallOptions {
  /** Bytes; more is an error `too_large`. */
  readonly most?: number;
  /** Reads the ticket or conversation again for a fresh address when the first is over. */
  readonly refresh?: () => Promise<Attachment | undefined>;
}

export interface Attachments {
  /**
   * The bytes, as they come. The key is never sent along: the file lies on another host.
   * @throws FreshdeskError `http` with its status, `too_large`, `network`, `aborted`.
   */
  download(attachment: Attachment, options?: DownloadOptions): AsyncIterable<Uint8Array>;
  /** From tickets, replies and notes alike. */
  delete(id: number, options?: CallOptions): Promise<void>;
}

const largest = 50 * 1024 * 1024;

export function attachmentsOf(api: Api, instance: AxiosInstance): Attachments {
  return {
    async *download(attachment, { most = largest, refresh, signal } = {}) {
      try {
        yield* download(instance, attachment.attachment_url, { most, signal });
      } catch (error) {
        if (!refresh || !(error instanceof FreshdeskError) || !isOver(error)) throw error;
        const fresh = await refresh();
        if (!fresh) throw error;
        yield* download(instance, fresh.attachment_url, { most, signal });
      }
    },
    delete: (id, { signal } = {}) => api.order({ method: 'DELETE', path: `/attachments/${id}`, signal }),
  };
}

/** The signature has expired; nothing was given yet. */
const isOver = ({ code, status }: FreshdeskError): boolean => code === 'http' && (status === 403 || status === 400);
