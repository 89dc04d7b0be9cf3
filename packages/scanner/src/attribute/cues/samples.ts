/** Values that people type to try a form; never a BSN: one from a test range lowers nothing. */
export const sampleValue: RegExp =
  /^(?:jan jansen|jan janssen|piet (?:pietersen|jansen|puk)|j\. jansen|john doe|jane doe|max mustermann|erika mustermann|test\w*(?: \w+)?|(?:\p{L}+\.? )?(?:de |van )?test\w*|[\w.]*test[\w.]*@[\w.]+|(?:naam|name|jouwnaam|uwnaam|voorbeeld|user|iemand|info)@(?:voorbeeld|example|domein|test)\.\w+|[\w.]+@(?:test|example|voorbeeld)\.(?:nl|com|org)|06[ -]?12345678|0612345678|(?:teststraat|voorbeeldstraat|straatnaam) 1\b.*|.*\b1234 ?ab\b.*|0?1[-/.]0?1[-/.](?:19[05]0|1970|2000))$/iu;

/** Words that say outright that data is made up. */
export const madeUpCue: RegExp =
  /(?<!\p{L})(?:testinzending(?:en)?|testgegevens|testdata|testaanvraag|testpersoon|testpersonen|dummy|fictie[fv]e?|verzonnen|nepgegevens)(?!\p{L})/iu;

/** Words that announce sample data. */
export const sampleCue: RegExp =
  /(?<!\p{L})(?:testinzending|testgegevens|testdata|testaanvraag|testbericht|testje|testpersoon|testpersonen|test entry|(?:als|een|mijn|eigen|bij|voor de) test|bijv|bijvoorbeeld|voorbeeld|dummy|fictie[fv]e?|verzonnen|placeholder|nepgegevens|example|sample)(?!\p{L})/iu;
