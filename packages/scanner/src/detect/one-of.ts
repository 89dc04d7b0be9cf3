/** Whether a text has such a character at an offset: as the expression for one character would say, and faster; false outside the text. */
export function oneOf(character: RegExp): (text: string, at: number) => boolean {
  const plain = Uint8Array.from({ length: 128 }, (_, code) => (character.test(String.fromCharCode(code)) ? 1 : 0));
  return (text, at) => {
    const code = text.charCodeAt(at); // NaN outside the text
    return code < 128 ? plain[code] === 1 : code >= 128 && character.test(text[at] ?? '');
  };
}
