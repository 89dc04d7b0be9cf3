import { type Reading, textReading } from '../../reading.ts';
import { type Body, createBody } from '../package/body.ts';
import { createLinks } from '../package/links.ts';
import type { Parts } from '../package/parts.ts';
import type { Tail } from '../package/properties.ts';
import { type Relation, relationsOf } from '../package/relations.ts';
import { relationId } from '../package/xml-part.ts';
import { type CommentAuthors, commentAuthors, commentsHandler } from './comments.ts';
import { slideHandler } from './handler.ts';

const masters = /^ppt\/(?:slideMasters|slideLayouts|notesMasters|handoutMasters)\/[^/]*\.xml$/i;

/** Slides in their order, each with its notes, diagrams and comments; what the masters add; and what `tail` adds. */
export async function readSlides(parts: Parts, main: string, tail: Tail): Promise<Reading> {
  const body = createBody();
  const pages: number[] = [];
  const authors = await commentAuthors(parts);
  for (const name of await slideNames(parts, main)) {
    body.line();
    pages.push(body.length);
    await readSlide(body, parts, name, authors);
  }
  for (const name of parts.matching(masters)) await readShapes(body, parts, name, () => true);
  for (const { label, value } of await tail()) body.labelled(label, value, 'properties');
  const { text, fields } = body.result();
  return textReading('paged', text, { fields, pages: pages.map((start) => Math.min(start, text.length)) });
}

/** As the presentation lists them; those that it does not list are in the file all the same. */
async function slideNames(parts: Parts, main: string): Promise<readonly string[]> {
  const relations = await relationsOf(parts, main);
  const listed: string[] = [];
  await parts.read(main, {
    open(name, attributes) {
      const id = name === 'sldId' ? relationId(attributes) : '';
      const target = relations.find((relation) => relation.id === id)?.target;
      if (target) listed.push(target);
    },
  });
  return [...new Set([...listed, ...parts.matching(/^ppt\/slides\/[^/]*\.xml$/i)])];
}

async function readSlide(body: Body, parts: Parts, name: string, authors: CommentAuthors): Promise<void> {
  const relations = await readShapes(body, parts, name);
  for (const { type, target } of relations) {
    if (type === 'notesSlide' || type === 'diagramData') await readShapes(body, parts, target);
    if (type === 'comments') await parts.read(target, commentsHandler(body, authors, target));
  }
}

async function readShapes(
  body: Body,
  parts: Parts,
  name: string,
  drops?: (kind: string) => boolean,
): Promise<readonly Relation[]> {
  const relations = await relationsOf(parts, name);
  body.line();
  await parts.read(name, slideHandler(body, createLinks(body, relations), drops));
  body.line();
  return relations;
}
