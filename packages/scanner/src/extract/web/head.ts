import { createLines, type Lines } from '../lines.ts';

/** What a page says of itself, by the name of its `meta`. */
const labels: Readonly<Record<string, string>> = {
  author: 'Auteur',
  creator: 'Auteur',
  'last-modified-by': 'Laatst gewijzigd door',
  changedby: 'Laatst gewijzigd door',
  title: 'Titel',
  subject: 'Onderwerp',
  classification: 'Onderwerp',
  description: 'Opmerkingen',
  keywords: 'Trefwoorden',
};

/** A head is not longer, but for what is no text. */
const longest = 200_000;

/** The title of a page, who made it and what about: a mail or document that was saved as a page keeps it there. */
export async function headOf(html: string): Promise<Lines> {
  const { Parser } = await import('htmlparser2');
  const lines = createLines();
  const said = new Set<string>();
  let title = '';
  let inTitle = false;
  let inBody = false;
  const parser = new Parser({
    onopentag(name, { name: property = '', content = '' }) {
      inTitle = name === 'title' && !inBody;
      inBody ||= name === 'body' || name === 'svg';
      const label = labels[property.toLowerCase().replace(/^(?:dc|dcterms|og|twitter)[.:]/, '')];
      if (name === 'meta' && label && !said.has(content)) lines.addField(label, content, 0);
      said.add(content);
    },
    ontext(words) {
      if (inTitle) title += words;
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false;
    },
  });
  parser.end(html.slice(0, longest));
  if (title.trim() && !said.has(title.trim())) lines.addField('Titel', title.replace(/\s+/g, ' '), 0);
  return lines;
}
