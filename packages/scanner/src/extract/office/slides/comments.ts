import type { Body } from '../package/body.ts';
import type { Parts } from '../package/parts.ts';
import { attribute, type XmlHandler } from '../package/xml-part.ts';

/** Names of who commented, by the number that comments use. */
export type CommentAuthors = ReadonlyMap<string, string>;

export async function commentAuthors(parts: Parts): Promise<CommentAuthors> {
  const authors = new Map<string, string>();
  const handler: XmlHandler = {
    open(name, attributes) {
      if (name === 'cmAuthor' || name === 'author')
        authors.set(attribute(attributes, 'id'), attribute(attributes, 'name'));
    },
  };
  for (const name of parts.matching(/^ppt\/(?:commentAuthors|authors)\d*\.xml$/i)) await parts.read(name, handler);
  return authors;
}

/** Comments, and the answers to them, in both forms that PowerPoint has written. */
export function commentsHandler(body: Body, authors: CommentAuthors, part: string): XmlHandler {
  let element = '';
  let count = 0;
  return {
    open(name, attributes) {
      element = name;
      if (name === 'cm' || name === 'reply')
        body.labelled('Opmerking van', authors.get(attribute(attributes, 'authorId')) ?? '', `${part} ${++count}`);
      if (name === 'p' || name === 'text') body.line();
    },
    text(words) {
      if (element === 't' || element === 'text') body.text(words);
    },
    close() {
      element = '';
    },
  };
}
