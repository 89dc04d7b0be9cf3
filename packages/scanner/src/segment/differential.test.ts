import ForwardParser from 'email-forward-parser';
import ReplyParser from 'email-reply-parser';
import { expect, test } from 'vitest';
import { segmentText } from './segment.ts';

const name = 'Joris Bloem';
const address = 'joris.bloem@afzender.example';
const who = `${name} <${address}>`;
const body = 'De lift in het stadhuis staat sinds gisteren stil.\nKunt u een monteur sturen?';

/** Words of mail programs: from, to, cc, date, sent, subject | Apple's separator | others' separator | attribution line. */
const words = `
nl: Van, Aan, Kopie, Datum, Verzonden, Onderwerp | Begin doorgestuurd bericht: | Doorgestuurd bericht | Op 3-2-2025 10:12 heeft ${who} geschreven:
en: From, To, Cc, Date, Sent, Subject | Begin forwarded message: | Forwarded Message | On 03/02/2025, 10:12, "${name}" <${address}> wrote:
de: Von, An, Kopie, Datum, Gesendet, Betreff | Anfang der weitergeleiteten Nachricht: | Weitergeleitete Nachricht | Am 03.02.25, 10:12 schrieb "${name}" <${address}>:
fr: De, À, Cc, Date, Envoyé, Objet | Début du message réexpédié : | Message transféré | Le 03/02/2025 10:12, « ${name} » <${address}> a écrit :
es: De, Para, CC, Fecha, Enviado, Asunto | Inicio del mensaje reenviado: | Mensaje reenviado | El 3/2/25, 10:12, "${name}" <${address}> escribió:
it: Da, A, Cc, Data, Inviato, Oggetto | Inizio messaggio inoltrato: | Messaggio inoltrato | Il giorno 03/02/25, 10:12 "${name}" <${address}> ha scritto:
pt: De, Para, Cc, Data, Enviado, Assunto | Início da mensagem reencaminhada: | Mensagem reencaminhada | Em 03/02/2025, 10:12, "${name}" <${address}> escreveu:
da: Fra, Til, Cc, Dato, Sendt, Emne | Start på videresendt besked: | Videresendt meddelelse | Den 03.02.2025 10.12 skrev "${name}" <${address}>:
no: Fra, Til, Kopi, Dato, Sendt, Emne | Videresendt melding: | Videresendt melding | ${who} skrev følgende den 03.02.2025 10:12:
sv: Från, Till, Kopia, Datum, Skickat, Ämne | Vidarebefordrat mejl: | Vidarebefordrat meddelande | Den 2025-02-03 10:12 skrev "${name}" <${address}> följande:
fi: Lähettäjä, Vastaanottaja, Kopio, Päivämäärä, Lähetetty, Aihe | Välitetty viesti alkaa: | Edelleenlähetetty viesti | ${who} kirjoitti 3.2.2025 klo 10.12:
pl: Od, Do, Dw, Data, Wysłano, Temat | Początek przekazywanej wiadomości: | Przekazana wiadomość | Dnia 03.02.2025 10:12 „${name}” <${address}> napisał:
cs: Od, Komu, Kopie, Datum, Datum, Předmět | Začátek přeposílané zprávy: | Přeposlaná zpráva | Dne 03.02.2025 10:12, ${who} napsal(a):
sk: Od, Komu, Kópia, Dátum, Odoslané, Predmet | Začiatok preposlanej správy: | Preposlaná správa | 3. 2. 2025 10:12 používateľ ${name} (<${address}>) napísal:
hr: Šalje, Prima, Cc, Datum, Datum, Naslov | Započni proslijeđenu poruku: | Proslijeđena poruka | 3.2.2025. 10:12 ${who} napisao:
hu: Feladó, Címzett, Másolat, Dátum, Elküldve, Tárgy | Továbbított levél kezdete: | Továbbított üzenet | 2025. 02. 03. 10:12 időpontban ${who} ezt írta:
ro: De la, Către, Cc, Dată, Trimis, Subiect | Începe mesajul redirecționat: | Mesaj redirecționat | Pe 3 feb. 2025, ${who} a scris:
ru: От, Кому, Копия, Дата, Отправлено, Тема | Начало переадресованного сообщения: | Пересылаемое сообщение | 03.02.2025, 10:12 пользователь "${name}" <${address}> написал:
uk: Від, Кому, Копія, Дата, Відправлено, Тема | Початок листа, що пересилається: | Перенаправлене повідомлення | 03.02.2025, 10:12 ${who} пише:
tr: Kimden, Kime, Bilgi, Tarih, Gönderilen, Konu | İleti başlangıcı: | İletilmiş Mesaj | "${name}" <${address}>, 3.02.2025 10:12 tarihinde şunu yazdı:
`;

interface Locale {
  readonly code: string;
  /** Labels: from, to, cc, date, sent, subject. */
  readonly label: readonly string[];
  readonly apple: string;
  readonly dashes: string;
  readonly attribution: string;
}

const locales: readonly Locale[] = words
  .trim()
  .split('\n')
  .map((row) => {
    const [labels = '', apple = '', dashes = '', attribution = ''] = row.slice(4).split(' | ');
    return { code: row.slice(0, 2), label: labels.split(', '), apple, dashes, attribution };
  });

const quote = (text: string): string => text.replace(/^/gm, '> ').replace(/ $/gm, '');
const to = 'balie@ontvanger.example';
const cc = 'Noor Dijk <noor@ontvanger.example>, Servicepunt <punt@ontvanger.example>';
const about = 'Lift buiten gebruik';

/** How each mail program lays out a forward or a reply. */
const programs: Readonly<Record<string, (locale: Locale) => string>> = {
  'Apple Mail': ({ label: [from, recipient, copy, date, , subject], apple }) =>
    quote(
      `${apple}\n\n${from}: ${who}\n${subject}: ${about}\n${date}: 3 februari 2025 om 10:12:08 CET\n${recipient}: ${to}\n${copy}: ${cc}\n\n${body}`,
    ),
  Gmail: ({ label: [from] }) =>
    `---------- Forwarded message ---------\n${from}: ${who}\nDate: ma 3 feb. 2025 om 10:12\nSubject: ${about}\nTo: <${to}>\nCc: ${cc}\n\n\n${body}`,
  HubSpot: ({ label: [from, recipient, , date, , subject], dashes }) =>
    `---------- ${dashes} ---------\n${from}: ${who}\n${date}: 3 februari 2025 10:12:44 +0100\n${subject}: ${about}\n${recipient}: ${to}\n\n${body}`,
  'Outlook on the web': () =>
    `________________________________\nFrom: ${who}\nSent: Monday, February 3, 2025 10:12\nTo: ${to} <${to}>\nCc: ${cc.replace(',', ';')}\nSubject: ${about}\n\n${body}`,
  'Outlook, new': ({ label: [from, recipient, copy, date, , subject] }) =>
    `${from}: ${who}\n${date}: maandag, 3 februari 2025 om 10:12\n${recipient}: ${to} <${to}>\n${copy}: ${cc}\n${subject}: ${about}\n${body}`,
  'Outlook 2013': ({ label: [from, recipient, , , sent, subject] }) =>
    `${from}: ${name} [mailto:${address}]\n${sent}: 3 February 2025 10:12\n${recipient}: ${to}\n${subject}: ${about}\n\n\n${body}`,
  'Outlook 2019': ({ attribution }) => `${attribution}\n\n${body.replace(/^/gm, '    ')}`,
  Thunderbird: ({ label: [from, recipient, , date, , subject], dashes }) =>
    `-------- ${dashes} --------\n${subject}: \t${about}\n${date}: \tMon, 3 Feb 2025 10:12:30 +0100\n${from}: \t${who}\n${recipient}: \t${to}\n\n\n\n${body}`,
  Yahoo: ({ label: [from, recipient, , , sent, subject], dashes }) =>
    `   ----- ${dashes} ----- ${from}: ${who}${recipient}: "${to}" <${to}>${sent}: maandag 3 februari 2025 10:12:50 CET${subject}: ${about}\n ${body}`,
  IONOS: () =>
    quote(
      `---------- Original Message ----------\nFrom: ${who}\nTo: "${to}" <${to}>\nDate: 02/03/2025 10:12 AM CET\nSubject: ${about}\n \n \n${body}`,
    ),
  Missive: () =>
    `---------- Forwarded message ----------\nFrom: ${who}\nDate: February 3, 2025 at 10:12 AM\nTo: ${to}\nSubject: ${about}\n\n${quote(body)}`,
  MailMate: () =>
    `Forwarded message:\n\n${quote(`From: ${who}\nTo: ${to}\nSubject: ${about}\nDate: Mon, 3 Feb 2025 10:12:00 +0100\n\n${body}`)}`,
};

const cases = Object.entries(programs).flatMap(([program, write]) =>
  locales.map((locale) => [program, locale.code, write(locale)] as const),
);

const sender = { name: 'Wim Terpstra', address: 'w.terpstra@gemeente.example' };

test.for(cases)('%s in %s: the author is named, and is not the sender', ([, , text]) => {
  for (const above of ['', 'Beste collega,\n\nKun je dit oppakken?\n\n']) {
    const quoted = segmentText(above + text, { sender }).filter(({ depth }) => depth > 0);
    expect(quoted.map(({ author }) => author)).toEqual(quoted.map(() => ({ name, address })));
    expect(quoted.map((part) => part.text).join('')).toContain('Kunt u een monteur sturen?');
  }
});

test('where email-forward-parser finds an author, it is ours', () => {
  const parser = new ForwardParser();
  const theirs = cases.map(([, , text]) => parser.read(text, `FW: ${about}`).email.from?.address).filter(Boolean);
  expect(new Set(theirs)).toEqual(new Set([address]));
  expect(theirs.length).toBeGreaterThan(cases.length / 2);
});

test.for([
  `Op ma 3 feb. 2025 om 10:12 schreef ${who}:`,
  `On Mon, Feb 3, 2025 at 10:12 AM ${who} wrote:`,
  `Am Mo., 3. Feb. 2025 um 10:12 Uhr schrieb ${who}:`,
  `Le lun. 3 févr. 2025 à 10:12, ${who} a écrit :`,
])('what email-reply-parser shows of a reply is our own text: %#', (attribution) => {
  const text = `Dat is gelukt.\n\n${attribution}\n\n${quote(body)}\n`;
  const own = segmentText(text, { sender }).filter(({ depth }) => depth === 0);
  expect(own.map((part) => part.text.trim())).toEqual([new ReplyParser().read(text).getVisibleText().trim()]);
});
