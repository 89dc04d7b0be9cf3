import { createRequire } from 'node:module';
import type * as Htmlparser2 from 'htmlparser2';

let library: typeof Htmlparser2 | undefined;

/** The parser's class, loaded at the first page: `segment` is synchronous, and importing the package has to stay quick. */
export function htmlParser(): typeof Htmlparser2.Parser {
  library ??= createRequire(import.meta.url)('htmlparser2') as typeof Htmlparser2; // the package's own types
  return library.Parser;
}
