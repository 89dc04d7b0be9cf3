import { joinLayouts, type LaidOut, plainLayout } from '../laid-out.ts';
import type { Reading } from '../reading.ts';
import { textReading } from '../reading.ts';
import { imageReadings } from '../web/html-images.ts';
import { type MailTop, mailHeader, mailTopText } from './mail-top.ts';
import { unsaidLines } from './unsaid.ts';

/** The versions of a message; each may say what another lacks. */
export interface MailBody {
  readonly html: string;
  readonly texts: readonly LaidOut[];
  /** What comes under the message: values that the mail carries beside its words. */
  readonly below: LaidOut;
}

/** A message as one text: its header, what only other versions say, the version that readers see, and what lies below. */
export async function* mailReadings(top: MailTop, { html, texts, below }: MailBody): AsyncGenerator<Reading> {
  const { renderHtml } = await import('../../html/render.ts');
  const rendered = html.trim() ? renderHtml(html) : null;
  const versions = [...(rendered ? [rendered] : []), ...texts].filter(({ text }) => text.trim() !== '');
  const [shown = plainLayout(''), ...others] = versions;
  const parts = [plainLayout(mailTopText(top)), unsaidIn(others, shown), shown, apart(shown.text, below)];
  const { text, marks, fields } = joinLayouts(parts);
  yield textReading('mail', text, { marks, fields, header: mailHeader(top) });
  if (rendered) yield* imageReadings(rendered.images, { marks: rendered.marks });
}

function unsaidIn(others: readonly LaidOut[], { text }: LaidOut): LaidOut {
  let said = text;
  for (const other of others) {
    const unsaid = unsaidLines(other.text, said);
    if (unsaid) said = `${unsaid}\n\n${said}`;
  }
  return plainLayout(said.slice(0, said.length - text.length));
}

function apart(above: string, below: LaidOut): LaidOut {
  if (below.text === '') return below;
  return joinLayouts([plainLayout(above.endsWith('\n') || above === '' ? '\n' : '\n\n'), below]);
}
