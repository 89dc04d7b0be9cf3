import sharp, { type Sharp } from 'sharp';

export type Line = readonly [x: number, y: number, size: number, text: string, colour?: string, font?: string];
export type Box = readonly [x: number, y: number, width: number, height: number, colour: string];

export interface Drawing {
  readonly size: readonly [number, number];
  readonly paper?: string;
  readonly boxes?: readonly Box[];
  readonly lines: readonly Line[];
}

export const people = [
  ['Fatima Voorbeeld', '999990019', 'f.voorbeeld@mail.example', '06-12345678', 'Dorpsstraat 12', '1234 AB'],
  ['Johan de Testman', '999990020', 'johan.testman@post.example', '06-12345687', 'Kerkweg 7a', '1235 CD'],
  ['Sanne Proefsma', '999990032', 'sanne@proefsma.example', '0612345696', 'Molenlaan 118', '1236 EF'],
  ['Pieter Fictief', '999990044', 'p.fictief@mail.example', '020-5550123', 'Nieuwe Gracht 3', '1237 GH'],
] as const;

const labels = ['Naam', 'BSN', 'E-mail', 'Telefoon', 'Adres', 'Postcode'] as const;

export const person = (at: number): readonly string[] => people[at % people.length] ?? [];

export function form(at: number, x: number, y: number, size: number, colour = '#111111', font = 'DejaVu Sans'): Line[] {
  return person(at).flatMap((value, row): Line[] => [
    [x, y + row * size * 2.2, size, labels[row] ?? '', colour, font],
    [x + size * 10, y + row * size * 2.2, size, value, colour, font],
  ]);
}

export function table(x: number, y: number, size: number, widths: readonly number[], font = 'Liberation Sans'): Line[] {
  return [labels as readonly string[], ...people].flatMap((row, at) =>
    row.map((value, column): Line => [x + (widths[column] ?? 0), y + at * size * 1.9, size, value, '#222222', font]),
  );
}

export function prose(x: number, y: number, size: number, font = 'Liberation Serif'): Line[] {
  const [name, bsn, email, phone, street, postcode] = person(0);
  return [
    'Geachte heer, mevrouw,',
    `Via het formulier meldde ${name} dat de afspraak niet doorging.`,
    `Zij woont aan de ${street}, ${postcode} Waterdam en is bereikbaar`,
    `op ${phone} of per mail via ${email} tijdens kantooruren.`,
    `Haar burgerservicenummer ${bsn} staat in de melding van gisteren.`,
    'Kunnen jullie nagaan waarom de bevestiging niet is verstuurd?',
  ].map((text, at): Line => [x, y + at * size * 1.7, size, text, '#222222', font]);
}

export function draw({ size: [width, height], paper = '#ffffff', boxes = [], lines }: Drawing): Sharp {
  const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${paper}"/>
${boxes.map(([x, y, w, h, colour]) => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${colour}"/>`).join('')}
${lines.map(([x, y, size, text, colour = '#111111', font = 'DejaVu Sans']) => `<text x="${x}" y="${y}" font-family="${font}" font-size="${size}" fill="${colour}">${safe(text)}</text>`).join('')}
</svg>`),
  );
}

/** Like a phone held over paper: turned, off white, noisy, in the shade on one side, pressed hard. */
export async function photographed(picture: Sharp, degrees: number, quality: number): Promise<Buffer> {
  const turned = await picture.rotate(degrees, { background: '#8d7f6a' }).blur(0.8).linear(0.72, 24).png().toBuffer();
  const { width, height } = await sharp(turned).metadata();
  const noise = { type: 'gaussian', mean: 128, sigma: 18 } as const;
  const grain = await sharp({ create: { width, height, channels: 3, background: '#808080', noise } })
    .png()
    .toBuffer();
  const shade =
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><linearGradient id="g"><stop stop-opacity="0"/>
<stop offset="1" stop-opacity="0.45"/></linearGradient><rect width="100%" height="100%" fill="url(#g)"/></svg>`);
  const taken = sharp(turned).composite([{ input: grain, blend: 'overlay' }, { input: shade }]);
  return taken.flatten().jpeg({ quality }).toBuffer();
}
