import { beginnings } from './beginnings.ts';

export type Separator = 'forward' | 'original' | 'line' | 'reply-above';

const forwardWords =
  'forwarded message|begin forwarded message|forwarded mail|doorgestuurd bericht|begin doorgestuurd bericht|doorgestuurde mail|doorgestuurde e-mail|doorgestuurde berichten|doorgezonden (?:bericht|e-?mail)|' +
  'weitergeleitete (?:nachricht|e-?mail)|anfang der weitergeleiteten (?:nachricht|e-mail)|message transféré|message transmis|début du message (?:réexpédié|transféré)|' +
  'mensaje reenviado|inicio del mensaje reenviado|messaggio inoltrato|inizio messaggio inoltrato|přeposlaná zpráva|začátek přeposílané zprávy|' +
  'videresendt (?:meddelelse|melding|besked)|start på videresendt besked|edelleenlähetetty viesti|välitetty viesti(?: alkaa| / fwd\\.msg)?|proslijeđena poruka|' +
  'započni proslijeđenu poruku|továbbított (?:üzenet|levél kezdete)|mensagem (?:re)?encaminhada|início da mensagem (?:re)?encaminhada|przekazana wiadomość|' +
  'treść przekazanej wiadomości|wiadomość przesłana dalej|początek przekazywanej wiadomości|mesaj redirecționat|începe mesajul redirecționat|пересылаемое сообщение|' +
  'перенаправленное сообщение|начало переадресованного сообщения|preposlaná správa(?: --- forwarded message)?|začiatok preposlanej správy|' +
  'vidarebefordrat (?:meddelande|mejl)|i̇letilmiş mesaj|i̇letilen i̇leti|i̇leti başlangıcı|перенаправлене повідомлення|переслане повідомлення|' +
  'початок листа, що пересилається|メッセージを転送';

const originalWords =
  'original message|original appointment|original e-?mail|oorspronkelijke? bericht|oorspronkelijk e-mailbericht|oorspronkelijke e-?mail|oorspronkelijke afspraak|origineel bericht|originele bericht|' +
  'ursprüngliche (?:nachricht|e-?mail)|original-?nachricht|message d.origine|message (?:original|initial)|mensaje original|messaggio originale|mensagem original|oprindelig meddelelse|' +
  'opprinnelig melding|oprindelig besked|originalmeddelande|izvorna poruka|pôvodná správa|mesaj original|оригінальне повідомлення|algne sõnum|ursprungligt meddelande|alkuperäinen viesti|wiadomość oryginalna|původní zpráva|eredeti üzenet|исходное сообщение|orijinal mesaj';

const whole = (words: string): RegExp => new RegExp(`^[-_=*–—• ]{0,60}(?:${words}) {0,2}[:：]?[-_=*–—• ]{0,60}$`, 'iu');

const rows: readonly (readonly [Separator, RegExp])[] = [
  ['forward', whole(forwardWords)],
  ['forward', /^-{2,20} {0,2}(?:doorgestuurd door|forwarded by|weitergeleitet von|transféré par) .{1,150}-{2,20}$/iu],
  ['original', whole(originalWords)],
  ['original', /^message du \d.{5,40}$/iu],
  [
    'reply-above',
    /^[-#*=_ ]{0,60}(?:please (?:type your )?reply above this line|reply above this line|(?:plaats|typ|schrijf|zet)(?: a\.?u\.?b\.?)? (?:uw|je) (?:antwoord|reactie) boven deze (?:lijn|regel)|(?:a\.?u\.?b\.? )?(?:reageer|antwoord|beantwoord)(?: a\.?u\.?b\.?)? boven deze (?:lijn|regel)|(?:bitte )?(?:antworten sie )?oberhalb dieser (?:zeile|linie)(?: antworten)?|répondez au-dessus de cette ligne).{0,40}$/iu,
  ],
  ['line', /^(?:_{10,}|-{20,}|={20,})$/],
];

const begins = beginnings(
  `${forwardWords}|${originalWords}|doorgestuurd|forwarded|weitergeleitet|please|reply|plaats|typ|schrijf|zet|a.u|au.|aub|reageer|antwoord|beantwoord|bitte|antworten|oberhalb`,
);

/** What a line that stands between two messages announces. */
export function separatorAt(words: string): Separator | null {
  if (words.length > 240 || !begins(words)) return null;
  const lower = words.toLowerCase();
  return rows.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
}

/** Subjects of forwarded mail: `FW:`, `Fwd:`, `Doorst:`, `WG:`, `TR:` … */
export const isForwardSubject = (subject: string | null | undefined): boolean =>
  /^\s*(?:fwd?|doorst(?:uren)?|doorgestuurd|wg|tr|rv|enc|pd|vs|vb|vl|i)\s?:/i.test(subject ?? '');

export const isReplySubject = (subject: string | null | undefined): boolean =>
  /^\s*(?:re|antw(?:oord)?|aw|rép|sv|odp|r)\s?:/i.test(subject ?? '');
