/** What a line of a quoted mail header tells. */
export type LabelKind = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'reply' | 'behalf' | 'other';

/** Words mail programs put before the colon: Dutch and English first, then the languages of other mail programs. */
const vocabulary: Readonly<Record<LabelKind, string>> = {
  from:
    'Van|Afzender|From|Sender|Von|Absender|De|Da|Mittente|Od|Fra|Från|Lähettäjä|Šalje|Feladó|Expeditorul|De la|Expeditor|' +
    'Отправитель|От|Від кого|Від|Kimden|Gönderen|Saatja|Nadawca|Remitente|Expéditeur|送信元|差出人',
  date:
    'Verzonden|Verzonden op|Verstuurd|Datum|Verzenddatum|Ontvangen|Sent|Date|Received|Gesendet|Envoyé|Date d’envoi|Fecha|Enviado|Enviado el|' +
    "Enviada em|Data|Inviato|Dato|Sendt|Skickat|Päivämäärä|Päiväys|Lähetetty|Dátum|Elküldve|Dată|Trimis|Дата|Отправлено|Відправлено|Tarih|Gönderilen|Gönderme Tarihi|Wysłano|Odesláno|Odoslané|Saadetud|日付|Date d'envoi",
  to:
    'Aan|Naar|Ontvanger|Ontvangers|To|Recipient|An|Empfänger|À|A|Pour|Destinataire|Para|Komu|Til|Till|Vastaanottaja|Prima|Címzett|Do|Adresat|' +
    'Destinatarul|Către|Кому|Pre|Kime|Alıcı|送信先|宛先',
  cc: 'CC|Cc|Kopie|Kopie aan|BCC|Bcc|Blind kopie|Kopie (CC)|Copy|Copie|Copie à|Kopio|Másolat|Másolatot kap|Kopi|Dw|DW|Копия|Копія|Kopia|Kópia|Bilgi|Cci',
  subject:
    'Onderwerp|Betreft|Subject|Betreff|Objet|Sujet|Asunto|Oggetto|Předmět|Emne|Aihe|Predmet|Naslov|Tárgy|Temat|Assunto|Subiect|Subiectul|Тема|Ämne|Konu|Teema|件名',
  reply:
    'Antwoord aan|Beantwoorden aan|Reply-To|Antwort an|Répondre à|Rispondi a|Responder a|Odgovori na|Odpověď na|Svar til|Svara till|Vastaus|Válaszcím|' +
    'Odpowiedź-do|Răspuns către|Ответ-Кому|Odpovedať-Pre|Yanıt Adresi|Кому відповісти',
  behalf: 'Namens|On behalf of|Im Auftrag von|De la part de',
  other:
    'Bijlage|Bijlagen|Attachments|Attachment|Anlagen|Anhang|Pièces jointes|Adjuntos|Allegati|Urgentie|Prioriteit|Importance|Priority|Wichtigkeit|Priorität|' +
    'Priorité|Categorieën|Categories|Gevoeligheid|Sensitivity|Message-ID|Belang',
};

const entries: readonly (readonly [string, LabelKind])[] = (Object.keys(vocabulary) as LabelKind[]).flatMap((kind) =>
  vocabulary[kind].split('|').map((word) => [word, kind] as const),
);

const kinds: ReadonlyMap<string, LabelKind> = new Map(entries.map(([word, kind]) => [word.toLowerCase(), kind]));

export interface Label {
  readonly kind: LabelKind;
  readonly value: string;
}

const shape =
  /^[*_|• ]{0,6}(\p{L}[\p{L}\p{M}'’()-]{0,20}(?: [\p{L}\p{M}()]{1,12}){0,3}) {0,2}[*_]{0,2} {0,2}[:：][*_]{0,2} {0,9}/u;

/** eM Client writes no colons: `From "Karel Vis" <k@burger.example>`. */
const bareShape = /^(\p{L}{1,14}) {1,4}(?=\S)/u;

/** Label and colon stand within so many characters. */
const longestLead = 90;

/** The mail header label a line starts with, bold stars and all; `bare` when none of them has a colon. */
export function labelOf(words: string, bare = false): Label | null {
  const match = bare ? bareShape.exec(words) : mayHaveLabel(words) ? shape.exec(words) : null;
  const kind = match && kinds.get((match[1] ?? '').toLowerCase());
  return match && kind ? { kind, value: words.slice(match[0].length).replace(/^\*{1,2} ?|\*{1,2}$/g, '') } : null;
}

/** A word from the vocabulary stands before the first colon, whatever marks are around it. */
function mayHaveLabel(words: string): boolean {
  const colon = words.indexOf(':');
  if (words.includes('：')) return true;
  if (colon < 0 || colon > longestLead) return false;
  let [start, end] = [0, colon];
  while (start < end && '*_|• '.includes(words[start] ?? '')) start++;
  while (end > start && '*_ '.includes(words[end - 1] ?? '')) end--;
  return kinds.has(words.slice(start, end).toLowerCase());
}

const escaped = entries.map(([word]) => word.replace(/[()]/g, '\\$&')).sort((a, b) => b.length - a.length);

/** Labels anywhere in a line, for mails whose line breaks were lost. Capitals count: `van:` in a sentence is no label. */
export const labelsInLine: RegExp = new RegExp(`\\*{0,2}(?:${escaped.join('|')})\\*{0,2} ?[:：]`, 'g');
