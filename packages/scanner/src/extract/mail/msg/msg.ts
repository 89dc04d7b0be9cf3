import { ScanError } from '../../../error.ts';
import { type CfbEntry, openCfb } from '../../office/cfb.ts';
import type { FileBytes, ReadContext, Readings } from '../../reading.ts';
import { type MapiAttachment, type MapiMessage, messageReadings } from '../mapi/message.ts';
import { type MapiProperties, mapiProperties } from '../mapi/properties.ts';
import { tag } from '../mapi/tags.ts';
import { namedProperties } from './named.ts';
import { objectIn } from './objects.ts';
import { storedProperties } from './storage.ts';

/** A mail, contact, appointment or task that was saved from Outlook. */
export async function* readMsg({ bytes }: FileBytes, context: ReadContext): Readings {
  yield* messageReadings(openMsg(bytes), context);
}

/** Sizes of what stands before the list of properties ([MS-OXMSG] 2.4.1). */
const headerSizes = { message: 32, inside: 8 };

function openMsg(bytes: Uint8Array): MapiMessage {
  const { entries } = openCfb(bytes);
  const storages = Map.groupBy(entries, ({ storage }) => storage.join('/'));
  const streamsOf = (storage: string): readonly CfbEntry[] => storages.get(storage) ?? [];
  if (!streamsOf('').some(({ name }) => name === '__properties_version1.0'))
    throw new ScanError('corrupt', 'The message has no properties.');

  const names = streamsOf('__nameid_version1.0');
  const named = namedProperties((name) => names.find((entry) => entry.name === name)?.bytes() ?? null);
  const codePage = codePageOf(mapiProperties(storedProperties(streamsOf(''), headerSizes.message, named), western));
  const propertiesIn = (storage: string, headerSize: number): MapiProperties =>
    mapiProperties(storedProperties(streamsOf(storage), headerSize, named), codePage);
  const storagesLike = (start: string): readonly string[] =>
    streamsOf('').flatMap(({ name, isStream }) => (!isStream && name.startsWith(start) ? [name] : []));

  return {
    properties: propertiesIn('', headerSizes.message),
    recipients: storagesLike('__recip_version1.0_').map((storage) => propertiesIn(storage, headerSizes.inside)),
    attachments: storagesLike('__attach_version1.0_').map(
      (storage): MapiAttachment => ({
        properties: propertiesIn(storage, headerSizes.inside),
        object: () => objectIn(entries, storage, names),
      }),
    ),
  };
}

const western = 1252;

function codePageOf(properties: MapiProperties): number {
  const page = properties.number(tag.messageCodePage) ?? properties.number(tag.internetCodePage) ?? western;
  return page === 1200 ? western : page;
}
