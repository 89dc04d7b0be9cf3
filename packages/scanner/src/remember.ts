/** Keeps what a function made of the last strings it was asked about: in tickets the same labels, words and addresses come back. */
export function remember<Made>(make: (text: string) => Made, most = 2000): (text: string) => Made {
  const kept = new Map<string, Made>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined || kept.has(text)) return known as Made; // kept
    const made = make(text);
    if (kept.size >= most) kept.clear();
    if (text.length <= longest) kept.set(text, made);
    return made;
  };
}

const longest = 100;
