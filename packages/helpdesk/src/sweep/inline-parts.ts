import type { TicketPart } from '@derden/policy';
import type { Finding } from '@derden/scanner';

type Bare = Pick<TicketPart, 'id' | 'kind' | 'by' | 'receivedAt' | 'on' | 'inline'>;

/**
 * Pictures inside messages that no list of files has, as parts: they stay reachable by their address when the text that shows them
 * is replaced. Only those in which somebody else's data was found, for a quoted signature shows the helpdesk's own.
 * @param pictures numbers of Freshdesk, by the name under which a picture was read
 */
export function inlineParts(
  findings: readonly Finding[],
  messages: readonly Bare[],
  pictures: ReadonlyMap<string, number>,
): readonly Bare[] {
  const shown = findings.flatMap(({ part, path, relation }) => {
    const id = pictures.get(path[0] ?? '');
    const message = messages.find((each) => each.id === part);
    const isOthers = relation === 'third-party' || relation === 'unknown';
    return id === undefined || !message || !isOthers ? [] : [partOf(id, message)];
  });
  return [...new Map(shown.map((part) => [part.id, part])).values()];
}

function partOf(id: number, { id: on, by, receivedAt }: Bare): Bare {
  return { id: `attachment:${id}`, kind: 'attachment', by, receivedAt, on, inline: true };
}
