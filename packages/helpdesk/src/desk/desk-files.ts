import { type Freshdesk, FreshdeskError } from '@derden/freshdesk-client';
import { ScanError } from '@derden/scanner';
import type { FileSource } from '../ticket/file-source.ts';
import type { RawAttachment } from '../ticket/raw-ticket.ts';

/** Bytes of one file; Freshdesk takes no more than 20 MB a message. */
const most = 64 * 1024 * 1024;

export interface DeskFilesOptions {
  readonly signal?: AbortSignal | undefined;
  /** Filled with the numbers of pictures that no list has, by the name under which they are read. */
  readonly pictures?: Map<string, number>;
}

/**
 * Files from Freshdesk's own hosts. Addresses that Freshdesk's lists give are fetched; those in a message only when they lead to a
 * host of the account, since a sender can write any.
 */
export function deskFiles(
  freshdesk: Freshdesk,
  hosts: readonly string[],
  refresh: (id: number) => Promise<RawAttachment | undefined>,
  { signal, pictures = new Map() }: DeskFilesOptions = {},
): FileSource {
  return {
    unlisted({ id, name }, src) {
      if (!URL.canParse(src) || !isAmong(new URL(src), hosts)) return undefined;
      const called = name || `picture ${pictures.size + 1}`;
      if (id !== null) pictures.set(called, id);
      return { id, name: called, mediaType: null, url: src };
    },
    async read({ id, url }) {
      const fresh = async () => {
        const file = id === null ? undefined : await refresh(id);
        return file && { attachment_url: file.url };
      };
      try {
        const chunks = freshdesk.attachments.download({ attachment_url: url }, { most, refresh: fresh, signal });
        return Buffer.concat(await Array.fromAsync(chunks));
      } catch (error) {
        throw unreadable(error);
      }
    },
  };
}

/** `*.freshdesk.com` or a host with its port. */
function isAmong({ host, protocol }: URL, hosts: readonly string[]): boolean {
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  return hosts.some((each) => (each.startsWith('*.') ? host.endsWith(each.slice(1)) : host === each));
}

/** A file that is gone is missing; anything else may go better next time, so the scan of the ticket fails. */
function unreadable(error: unknown): unknown {
  if (!(error instanceof FreshdeskError)) return error;
  if (error.code === 'too_large') return new ScanError('tooLarge', 'The file is larger than what is fetched.');
  const { status = 0 } = error;
  const isGone = status >= 400 && status < 500 && status !== 429;
  return isGone ? new ScanError('missing', 'Freshdesk does not give the file.') : error;
}
