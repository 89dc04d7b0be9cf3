import { type Reading, textReading } from '../../reading.ts';
import { type Body, createBody } from '../package/body.ts';
import { createLinks } from '../package/links.ts';
import type { Parts } from '../package/parts.ts';
import type { Tail } from '../package/properties.ts';
import { relationsOf } from '../package/relations.ts';
import { attribute, type XmlHandler } from '../package/xml-part.ts';
import { wordHandler } from './handler.ts';
import { type Collected, createWordState } from './state.ts';

/** What else holds text, in the order in which it is written after the body. */
const others = /^word\/(?:header|footer|footnotes|endnotes|comments|glossary\/document)\d*\.xml$/i;

/** The body of a Word document, then its headers, footers, notes and comments, who changed it, and what `tail` adds. */
export async function readWord(parts: Parts, main: string, tail: Tail): Promise<Reading> {
  const body = createBody();
  const collected: Collected = { authors: new Set(), choices: new Set() };
  for (const name of [main, ...parts.matching(others)]) await readPart(body, parts, name, collected);
  for (const author of collected.authors) body.labelled('Gewijzigd door', author, `author ${author}`);
  for (const choice of collected.choices) body.labelled('', choice, '');
  await parts.read('word/people.xml', peopleHandler(body));
  await parts.read('word/settings.xml', settingsHandler(body));
  for (const { label, value } of await tail()) body.labelled(label, value, 'properties');
  const { text, fields } = body.result();
  return textReading('text', text, { fields });
}

async function readPart(body: Body, parts: Parts, name: string, collected: Collected): Promise<void> {
  const links = createLinks(body, await relationsOf(parts, name));
  body.line();
  await parts.read(name, wordHandler(createWordState(body, links, collected)));
  body.line();
}

/** Who takes part, and the account of each: `S::jan@voorbeeld.example::…`. */
function peopleHandler(body: Body): XmlHandler {
  let author = '';
  return {
    open(name, attributes) {
      if (name === 'person') author = attribute(attributes, 'author');
      const account =
        name === 'presenceInfo' ? /[^\s:]{1,99}@[^\s:]{1,99}/.exec(attribute(attributes, 'userId'))?.[0] : '';
      if (!account) return;
      body.labelled('Auteur', author, `author ${author}`);
      body.labelled('Account', account, `author ${author}`);
    },
  };
}

/** Variables of macros, and where the addresses of a mailing come from. */
function settingsHandler(body: Body): XmlHandler {
  return {
    open(name, attributes) {
      if (name === 'docVar') body.labelled(attribute(attributes, 'name'), attribute(attributes, 'val'), 'variables');
      if (name === 'connectString' || name === 'query') body.labelled(name, attribute(attributes, 'val'), 'mailing');
    },
  };
}
