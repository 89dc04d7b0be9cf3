/**
 * Plain text as sober HTML: a blank line begins a paragraph; lines that begin with `- ` or `1. ` are a list.
 * All of it is escaped, so nothing that was filled in can be markup.
 */
export function htmlOf(text: string): string {
  return text
    .split(/\n{2,}/)
    .map(blockOf)
    .join('\n');
}

type Tag = 'p' | 'ul' | 'ol';

function blockOf(block: string): string {
  const runs: { readonly tag: Tag; readonly lines: string[] }[] = [];
  for (const line of block.split('\n')) {
    const tag = tagOf(line);
    const last = runs.at(-1);
    if (last?.tag === tag) last.lines.push(line);
    else runs.push({ tag, lines: [line] });
  }
  return runs.map(({ tag, lines }) => `<${tag}>${insideOf(tag, lines)}</${tag}>`).join('\n');
}

function tagOf(line: string): Tag {
  if (line.startsWith('- ')) return 'ul';
  return /^\d{1,2}\. /.test(line) ? 'ol' : 'p';
}

function insideOf(tag: Tag, lines: readonly string[]): string {
  if (tag === 'p') return lines.map(escaped).join('<br>');
  return lines.map((line) => `<li>${escaped(line.slice(line.indexOf(' ') + 1))}</li>`).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
