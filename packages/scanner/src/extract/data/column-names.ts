/** Whether a row names the columns below it: words, all different. */
export function areNames(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length * 2 > cells.length && filled.every(isName) && new Set(filled).size === filled.length;
}

function isName(cell: string): boolean {
  return cell.length <= 60 && /\p{L}/u.test(cell) && !isData(cell);
}

/** Addresses, dates, amounts, telephone and other numbers stand under a name, never as one. */
export function isData(cell: string): boolean {
  return /@|\d{3}|^\d+$|\d[-/.]\d|€|^https?:/.test(cell);
}

/** Whether one of them is what forms and lists of people call a column. */
export function hasNameWord(names: readonly string[]): boolean {
  return names.some((name) =>
    /naam|name|adres|address|straat|plaats|postcode|mail|tele|phone|nummer|datum|date|\bid\b|bsn|functie|status|type|soort|omschrijving|opmerking|geslacht|title|titel/i.test(
      name,
    ),
  );
}
