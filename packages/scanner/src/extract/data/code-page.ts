/** The upper half of code pages of DOS, which no web standard knows. */
const dos850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';
const dos437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const upperHalves: ReadonlyMap<number, string> = new Map([
  [437, dos437],
  [850, dos850],
  [858, dos850.replace('ı', '€')],
]);

/** Windows numbers of code pages that `windows-<number>` does not name. */
const labels: ReadonlyMap<number, string> = new Map([
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1200, 'utf-16le'],
  [1201, 'utf-16be'],
  [10_000, 'macintosh'],
  [20_127, 'windows-1252'],
  [20_866, 'koi8-r'],
  [21_866, 'koi8-u'],
  [50_220, 'iso-2022-jp'],
  [51_932, 'euc-jp'],
  [51_949, 'euc-kr'],
  [54_936, 'gb18030'],
  [65_001, 'utf-8'],
]);

/** The text that bytes spell in a Windows code page; windows-1252 when the number is unknown. */
export function decodeCodePage(bytes: Uint8Array, codePage: number): string {
  const upper = upperHalves.get(codePage);
  if (upper) return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : upper[byte - 128])).join('');
  return decoderFor(codePage).decode(bytes);
}

function decoderFor(codePage: number): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(labelFor(codePage));
  } catch {
    return new TextDecoder('windows-1252');
  }
}

function labelFor(codePage: number): string {
  const label = labels.get(codePage);
  if (label) return label;
  if (codePage > 28_590 && codePage < 28_606) return `iso-8859-${codePage - 28_590}`;
  return `windows-${codePage}`;
}
