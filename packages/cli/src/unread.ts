import type { Unreadable } from '@derden/scanner';
import type { Messages } from './lang/messages.ts';
import type { ScanRecord } from './record.ts';
import { titleOf } from './title.ts';

/** One content that was left unread in several places. */
export interface RepeatedContent {
  readonly first: Unreadable;
  /** Tickets and files in which it is, each once. */
  readonly titles: ReadonlySet<string>;
}

/** Keeps count of contents that nobody can read: a font that is in each mail is told once, not with each ticket. */
export interface UnreadContents {
  /** What there is to tell of a record: all but contents that were told before. */
  told(record: ScanRecord): readonly Unreadable[];
  repeated(): readonly RepeatedContent[];
}

export function createUnreadContents(): UnreadContents {
  const known = new Map<string, { first: Unreadable; titles: Set<string>; count: number }>();
  return {
    told: (record) =>
      record.unreadable.filter((file) => {
        if (file.content === undefined) return true;
        const content = known.get(file.content) ?? { first: file, titles: new Set(), count: 0 };
        known.set(file.content, content);
        content.titles.add(titleOf(record));
        return ++content.count === 1;
      }),
    repeated: () => [...known.values()].filter(({ count }) => count > 1),
  };
}

/** Why a file could not be read; of one that is left unread on purpose also what it is. */
export function reasonOf({ code, kind }: Unreadable, { unreadable, unsupported, report }: Messages): string {
  return kind ? report.leftUnread(unsupported[kind]) : unreadable[code];
}

/** `#1001, #1002 and 4 more` */
export function titlesOf({ titles }: RepeatedContent, { report }: Messages): string {
  const shown = [...titles].slice(0, mostTitles);
  const more = titles.size - shown.length;
  return [...shown, ...(more > 0 ? [report.andMore(more)] : [])].join(', ');
}

const mostTitles = 8;
