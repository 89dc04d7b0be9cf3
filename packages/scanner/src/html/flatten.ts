const deepest = 1000;
const farthest = 50;
const tag = /<(\/?)([a-z][a-z\d:]{0,20})(?=[\s/>])[^<>]{0,5000}>/gi;

/** The parser closes these by itself, or they hold nothing. */
const notNested =
  /^(?:p|li|td|th|tr|dt|dd|option|tbody|thead|tfoot|area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
const inline = /^(?:a|abbr|b|big|code|em|font|i|o:p|s|small|span|strong|sub|sup|u)$/;

/** Takes out the tags of elements nested so deep that no mail program made them: the parser's time grows with the square of the depth. */
export function flatten(html: string): string {
  const open: string[] = [];
  return html.replace(tag, (whole, slash: string, written: string) => {
    const name = written.toLowerCase();
    if (notNested.test(name)) return whole;
    if (slash === '') {
      open.push(name);
      return open.length > deepest ? stand(whole, name) : whole;
    }
    const at = nearest(open, name);
    if (at < 0) return open.length > deepest ? '' : whole;
    const dropped = open.length > deepest;
    open.length = at;
    return dropped ? '' : whole;
  });
}

function nearest(open: readonly string[], name: string): number {
  for (let at = open.length - 1; at >= Math.max(0, open.length - farthest); at--) if (open[at] === name) return at;
  return -1;
}

/** A link's target may hold a value: it stays, as text. */
function stand(whole: string, name: string): string {
  if (name === 'a') return whole.replace('<', '&lt;');
  return inline.test(name) ? '' : '<br>';
}
