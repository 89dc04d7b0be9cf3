import { CliError } from '../error.ts';
import type { Io } from '../io.ts';
import type { Messages } from '../lang/messages.ts';

/** What a host set while the first page was opened. */
export interface Answered {
  readonly host: string;
  /** Values of Set-Cookie headers. */
  readonly headers: readonly string[];
}

const mostRedirects = 5;
const patience = 30_000;

/**
 * Opens the first page of the portal as a new visitor, and nothing else: no script, no picture, no other host.
 * @throws CliError `failed` when it cannot be read
 */
export async function portalPage(portal: URL, { signal }: Io, { error }: Messages): Promise<readonly Answered[]> {
  const answers: Answered[] = [];
  let next: URL | null = portal;
  for (let hop = 0; next !== null && hop <= mostRedirects; hop++) {
    const response = await opened(next, AbortSignal.any([signal, AbortSignal.timeout(patience)]));
    if (response === null) throw new CliError('failed', error.portalUnreadable);
    answers.push({ host: next.hostname, headers: response.headers.getSetCookie() });
    next = redirectIn(response, next);
  }
  return answers;
}

/** Null when it cannot be reached: what fetch says may quote the address. */
async function opened(url: URL, signal: AbortSignal): Promise<Response | null> {
  if (!/^https?:$/.test(url.protocol)) return null;
  try {
    const response = await fetch(url, { redirect: 'manual', credentials: 'omit', signal });
    await response.body?.cancel();
    return response.status < 400 ? response : null;
  } catch {
    return null;
  }
}

/** The same host only. */
function redirectIn({ status, headers }: Response, from: URL): URL | null {
  const location = status >= 300 ? headers.get('location') : null;
  if (location === null || !URL.canParse(location, from.href)) return null;
  const to = new URL(location, from.href);
  return to.host === from.host ? to : null;
}
