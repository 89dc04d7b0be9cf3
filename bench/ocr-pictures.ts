import {
  type Box,
  type Drawing,
  draw,
  form,
  type Line,
  people,
  person,
  photographed,
  prose,
  table,
} from './drawing.ts';

/** A made-up picture and the values that a reader should find in it. */
export interface OcrPicture {
  readonly name: string;
  readonly values: readonly string[];
  image(): Promise<Buffer>;
}

const all = people.flat();
const one = (at: number): readonly string[] => person(at);
const mrzLines = ['I<UTOZZTEST1236<<<<<<<<<<<<<<<', '8503149F3101012UTO<<<<<<<<<<<8', 'VOORBEELD<<FATIMA<<<<<<<<<<<<<'];
const passport = ['P<UTOVOORBEELD<<FATIMA<<<<<<<<<<<<<<<<<<<<<<', 'ZZTEST1236UTO8503149F3101012<<<<<<<<<<<<<<08'];
const png = (drawing: Drawing): Promise<Buffer> => draw(drawing).png().toBuffer();

const sheetColumns = [0, 190, 300, 540, 680, 840];
const card: Drawing = {
  size: [1000, 640],
  paper: '#e8eef5',
  boxes: [[40, 130, 220, 280, '#b9a58e']],
  lines: [
    [300, 70, 26, 'IDENTITEITSKAART  SPECIMEN', '#21468b'],
    [300, 150, 20, 'Naam / Surname', '#555555'],
    [300, 185, 28, 'Voorbeeld', '#111111'],
    [300, 230, 20, 'Voornamen / Given names', '#555555'],
    [300, 265, 28, 'Fatima', '#111111'],
    [300, 310, 20, 'Geboortedatum / Date of birth', '#555555'],
    [300, 345, 28, '14 MRT 1985', '#111111'],
    ...mrzLines.map((text, at): Line => [40, 490 + at * 50, 36, text, '#111111', 'Liberation Mono']),
  ],
};

/** The kinds of picture that people send with a ticket. */
export const ocrPictures: readonly OcrPicture[] = [
  {
    name: 'cms entry',
    values: one(0),
    image: () =>
      png({
        size: [1180, 560],
        boxes: [
          [0, 0, 210, 560, '#f1f3f5'],
          [0, 0, 1180, 50, '#2b6e4f'],
        ],
        lines: [
          [20, 32, 18, 'CMS beheer', '#ffffff'],
          [20, 100, 15, 'Formulieren'],
          [20, 134, 15, 'Berichten'],
          ...form(0, 240, 150, 15),
        ],
      }),
  },
  {
    name: 'full screen, 13 px',
    values: [...one(0), ...one(1), ...one(2)],
    image: () =>
      png({
        size: [1920, 1080],
        boxes: [
          [0, 0, 260, 1080, '#eef1f4'],
          [0, 0, 1920, 44, '#35495e'],
        ],
        lines: [
          ...form(0, 300, 120, 13),
          ...form(1, 1000, 120, 13, '#333333', 'Liberation Sans'),
          ...form(2, 300, 520, 13, '#555555', 'Liberation Sans'),
          ...['Dashboard', 'Meldingen', 'Gebruikers'].map((text, at): Line => [24, 100 + at * 34, 14, text]),
        ],
      }),
  },
  {
    name: 'webmail',
    values: one(0),
    image: () =>
      png({
        size: [1366, 768],
        boxes: [
          [0, 0, 300, 768, '#f3f2f1'],
          [0, 0, 1366, 48, '#0f6cbd'],
        ],
        lines: [
          [330, 100, 20, 'Afspraak niet doorgegaan'],
          ...prose(330, 150, 16, 'Liberation Sans'),
          ...['Postvak IN', 'Concepten', 'Verzonden'].map((text, at): Line => [24, 100 + at * 30, 14, text]),
        ],
      }),
  },
  {
    name: 'spreadsheet',
    values: all,
    image: () => png({ size: [1280, 420], lines: table(30, 60, 14, sheetColumns) }),
  },
  {
    name: 'spreadsheet, lines',
    values: all,
    image: () =>
      png({
        size: [1280, 420],
        boxes: [0, 1, 2, 3, 4, 5, 6].map((row): Box => [20, 42 + row * 26.6, 1200, 1, '#9a9a9a']),
        lines: table(30, 60, 14, sheetColumns, 'DejaVu Sans Condensed'),
      }),
  },
  {
    name: 'error page',
    values: [person(3)[2] ?? '', person(3)[1] ?? ''],
    image: () =>
      png({
        size: [1100, 400],
        paper: '#fdf6f6',
        lines: [
          [40, 70, 24, 'HTTP 500', '#b00020'],
          [
            40,
            130,
            14,
            `POST /formulier/verzenden?email=${person(3)[2]}&bsn=${person(3)[1]}`,
            '#333333',
            'DejaVu Sans Mono',
          ],
          [
            40,
            160,
            14,
            'NullPointerException at AanvraagService.opslaan (AanvraagService.java:214)',
            '#333333',
            'DejaVu Sans Mono',
          ],
        ],
      }),
  },
  {
    name: 'dark mode',
    values: one(1),
    image: () => png({ size: [1200, 600], paper: '#1e1e1e', lines: form(1, 60, 100, 16, '#d4d4d4') }),
  },
  {
    name: 'dark sidebar, light page',
    values: [...one(1), ...one(2)],
    image: () =>
      png({
        size: [1400, 700],
        boxes: [[0, 0, 560, 700, '#20262e']],
        lines: [...form(1, 30, 100, 15, '#c8d0da'), ...form(2, 620, 100, 16)],
      }),
  },
  {
    name: 'light page, dark panel',
    values: [...one(1), ...one(2)],
    image: () =>
      png({
        size: [1600, 900],
        boxes: [[0, 500, 1600, 400, '#101418']],
        lines: [...form(1, 60, 100, 15), ...form(2, 60, 560, 15, '#8f9aa6')],
      }),
  },
  {
    name: '9 px',
    values: one(2),
    image: () => png({ size: [520, 200], lines: form(2, 20, 30, 9, '#222222', 'DejaVu Sans') }),
  },
  {
    name: 'low contrast',
    values: one(3),
    image: () => png({ size: [900, 400], paper: '#f5f5f5', lines: form(3, 40, 60, 14, '#9b9b9b', 'Liberation Sans') }),
  },
  {
    name: 'letter, phone, 3 degrees',
    values: one(0),
    image: () =>
      photographed(draw({ size: [1700, 2200], lines: [...prose(150, 300, 42), ...prose(150, 1100, 42)] }), 3, 40),
  },
  {
    name: 'letter, phone, small and hard pressed',
    values: one(0),
    image: () => photographed(draw({ size: [1200, 900], lines: prose(80, 200, 30) }), -2, 30),
  },
  {
    name: 'tall page',
    values: all,
    image: () => {
      const filler = Array.from(
        { length: 240 },
        (_, at): Line => [
          60,
          300 + at * 48,
          15,
          `Onderdeel ${at + 1} van de toelichting op deze pagina, zonder gegevens.`,
          '#444444',
          'Liberation Sans',
        ],
      );
      return png({
        size: [1200, 12_000],
        lines: [...filler, ...[0, 1, 2, 3].flatMap((at) => form(at, 640, 1000 + at * 3100, 14))],
      });
    },
  },
  { name: 'identity card', values: ['Voorbeeld', 'Fatima', '14 MRT 1985', ...mrzLines], image: () => png(card) },
  {
    name: 'identity card, phone',
    values: ['Voorbeeld', 'Fatima', ...mrzLines],
    image: () => photographed(draw(card), 2, 60),
  },
  {
    name: 'passport page',
    values: passport,
    image: () =>
      photographed(
        draw({
          size: [1500, 1050],
          paper: '#eef0e6',
          boxes: [[60, 200, 360, 480, '#a9957e']],
          lines: [
            [480, 260, 34, 'Voorbeeld'],
            [480, 340, 34, 'Fatima'],
            ...passport.map((text, at): Line => [60, 880 + at * 70, 52, text, '#222222', 'Liberation Mono']),
          ],
        }).resize(1500),
        0.5,
        70,
      ),
  },
];
