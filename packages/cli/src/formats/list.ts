/** Writes the members of a JSON array bit by bit, one a line. */
export function createList(): (members: readonly unknown[]) => string {
  let separator = '\n';
  return (members) => {
    const lines = members.map((member) => JSON.stringify(member)).join(',\n');
    if (lines === '') return '';
    const text = separator + lines;
    separator = ',\n';
    return text;
  };
}
