import { checkCases } from '../check-cases.ts';
import { personName } from './person-name.ts';

/** Whole messages as a helpdesk of municipal websites gets them; everybody in them is made up. */
checkCases(personName, [
  [
    'a citizen forwarded',
    `Beste helpdesk,

Wij kregen onderstaande mail van een inwoner. Mevrouw «De Graaf» kan haar aanvraag niet afronden. Kunnen jullie kijken?

Met vriendelijke groet,

«Marloes Hendriks»
Webredacteur
Gemeente Duinerhaven

Van: «Ineke de Graaf» <ineke@example.nl>
Verzonden: maandag 3 juni 2024 09:12
Aan: KCC <kcc@example.nl>
Onderwerp: Aanvraag parkeervergunning

Geachte heer/mevrouw,

Sinds vrijdag probeer ik een vergunning aan te vragen voor mijn man «Piet». Elke keer krijg ik een foutmelding.

Hoogachtend,
«I. de Graaf-Mulder»`,
  ],
  [
    'a form of the site',
    `Nieuwe inzending van het formulier Melding openbare ruimte

Voornaam: «Yusuf»
Achternaam: «Demir»
E-mailadres: y.demir@example.nl
Straatnaam: Prins Hendrikstraat
Plaats: Bergen
Omschrijving: De lantaarnpaal voor de Albert Schweitzerschool is stuk. Buurvrouw «Tineke» weet ervan.`,
  ],
  [
    'a telephone note',
    `Gebeld door dhr. «van 't Hof» om 10.15 uur. Hij zegt dat het formulier voor zijn dochter «Noor» niet werkt. Teruggebeld, voicemail.
Daarna gesproken met «Linda» van Burgerzaken. «Linda» zoekt het uit en belt morgen.`,
  ],
  ['a short chat', `hoi «karin», heb jij de inlog van Sitebox nog? groetjes «tom»`],
  [
    'about the site',
    `Goedemorgen,

Op de pagina Paspoort en Identiteitskaart staat nog de oude tekst. Graag aanpassen voor Koningsdag. Zie ook het Stappenplan Verhuizen.
De knop Aanvragen werkt niet in Chrome, wel in Firefox en Edge. In Outlook gaat het goed.

Alvast bedankt!
Team Webredactie`,
  ],
  [
    'names of streets, schools and firms',
    `De Burgemeester van Reenensingel is afgesloten. Bewoners van de Jan Steenlaan en het Willem Alexanderplein rijden om via de Thorbeckestraat.
Basisschool Anne Frank en de Prinses Beatrixschool zijn bereikbaar. Aannemer Jansen B.V. en De Vries & Zonen voeren het werk uit.
Vragen? Bel Gemeente Bergen of mail info@example.nl.`,
  ],
  [
    'new colleague',
    `Hallo «Jeroen»,

Kun je een account maken voor onze nieuwe collega «Fatima El Amrani»? Zij vervangt «Sanne», die met verlof gaat. Haar leidinggevende is «Kees-Jan Bos».

Groet, «Willemijn»`,
  ],
  [
    'a complaint in lower case',
    `mijn naam is «jan de vries» en ik woon in utrecht. ik heb mevrouw «bakker» al drie keer gemaild maar krijg geen antwoord. kunt u mij helpen?`,
  ],
  [
    'a list of people',
    `Deelnemers:
«Vries, J. de»
«Jansen, Piet»
«Yılmaz, A.»
Locatie: Raadzaal`,
  ],
  [
    'a technical answer',
    `Hoi «Ahmed»,

De fout zit in de koppeling met DigiD. Logius heeft een storing gemeld. Zodra Microsoft Azure weer werkt, proberen we het opnieuw.
Status: In Behandeling. Prioriteit: Hoog. Versie 3.2.1 van Sitebox komt in April.

Met vriendelijke groet,
Support`,
  ],
  [
    'a decision',
    `Het college van burgemeester en wethouders van de gemeente Duinerhaven besluit, gelet op de Algemene wet bestuursrecht, de aanvraag van
mevrouw «S. Ramdin-Sewpersad», geboren op 3 maart 1980 te Paramaribo, af te wijzen.
De burgemeester, «K. Hoekstra»
De secretaris, «mr. A.B. van Leeuwen»`.replace('«mr. A.B.', 'mr. «A.B.'),
  ],
  [
    'attachments',
    `Bijlagen: Paspoort «Jan de Vries».pdf, scan_001.pdf, Besluit_bezwaar_2024.docx, IMG_2034.jpg, cv-«karin-smit».pdf`,
  ],
  [
    'a note on a family',
    `Familie «Kowalczyk» woont op nummer 12. Vader «Piotr» werkt bij Bakkerij Smit, moeder «Agnieszka» is ziek. Hun zoontje «Kacper» zit op De Regenboog.`,
  ],
  [
    'English',
    `Dear Sir/Madam,

My name is «Oluwaseun Adeyemi» and I moved to Utrecht in March. I spoke with Mrs «Visser» about my registration.

Kind regards,
«Oluwaseun»`,
  ],
  [
    'German',
    `Sehr geehrte Damen und Herren,

ich möchte meinen Sohn «Lukas» anmelden.

Mit freundlichen Grüßen
«Sabine Krüger»`,
  ],
  [
    'capitals from a scan',
    `ACHTERNAAM: «VAN DEN BERG»
VOORNAMEN: «JOHANNES PETRUS»
GEMEENTE: DUINERHAVEN
DATUM AFGIFTE: 12 MEI 2020
HANDTEKENING HOUDER`,
  ],
  [
    'opening hours',
    `Openingstijden Stadhuis: Maandag en Dinsdag van 9.00 tot 17.00 uur. Op Goede Vrijdag, Pasen en Koningsdag gesloten.
Parkeren kan bij het Van Heekplein. Afspraak maken via Mijn Gemeente met DigiD.`,
  ],
  [
    'a signature block',
    `Met vriendelijke groet,

«Daniëlle van der Meulen» | Functioneel Beheerder
Gemeente Duinerhaven | Team Informatievoorziening
Postbus 12, 1234 AB Duinerhaven
Aanwezig: maandag, dinsdag en donderdag`,
  ],
  [
    'menu of a site',
    `Home > Wonen en Leven > Huwelijk en Partnerschap
Contact | Over Ons | Nieuws | Bestuur en Organisatie | Raad en Commissies | Werken Bij`,
  ],
  [
    'bullets',
    `Openstaande punten:
- Zoekfunctie werkt niet op mobiel
- «Marieke» controleert de vertaling
- Logo vervangen (zie huisstijl)
- Formulier Geboorteaangifte testen`,
  ],
  [
    'neighbours',
    `De buurman, dhr. «A. Bouzerda», en mevrouw «Öztürk» van nummer 14 klagen over geluid van café De Zwaan en Garage Van Dam.`,
  ],
  [
    'a table',
    `Naam\tGeboortedatum\tWoonplaats
Datum\tOnderwerp\tStatus`,
  ],
  [
    'log lines',
    `2024-06-03 09:12:44 ERROR Connection refused (Host: db01.example.nl, User: admin)
Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0 Safari/537.36`,
  ],
  ['holidays of the desk', `Afwezig: «Sanne» (t/m vrijdag), «Rob» (ziek). Vervanging door «Lieke Verhoeven».`],
]);
