/** A stretch between commas, in lower case with single spaces. */
export interface Clause {
  readonly text: string;
  /** True when it asks rather than tells. */
  readonly asks: boolean;
}

const subjects =
  '(?:dit|dat|deze|die|de|het|er|alles|jullie|uw|u|jij|je|wij|we|ik|this|that|the|it|you|we|they|everything)';

const inverted = new RegExp(
  `^(?:(?:is|zijn|kan|kun|kunt|kunnen|mag|mogen|wil|wilt|willen|zou|zouden|heb|hebt|hebben|can|could|would|will|do|does|did|have|has|are) ${subjects} ` +
    '|heeft (?:u|iemand) |(?:ga|gaat|gaan|geef|geven) (?:u|je|jij|jullie) (?:akk?oord|hier))',
  'u',
);

const abbreviation = /(?<![\p{L}\d])(nr|nrs|no|d\.d|dd|incl|excl|ca|bijv|t\.a\.v|m\.b\.t|o\.v\.v|dhr|mevr)\.(?= )/giu;

/** Sentences of a text, each as its clauses, without what stands between quotation marks. A line that goes on in lower case or with a digit belongs to the one before. */
export function sentencesOf(text: string): readonly (readonly Clause[])[] {
  return oneLineEach(text)
    .split(/(?<=[.!?]) |\n/u)
    .map((sentence) => clausesOf(sentence.trim().toLowerCase()))
    .filter((clauses) => clauses.length > 0);
}

function oneLineEach(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/["“„][^"”\n]{1,80}["”]/gu, '“”')
    .replace(/ ?\n ?(?=[\p{Ll}\d])/gu, ' ')
    .replace(abbreviation, '$1');
}

function clausesOf(sentence: string): readonly Clause[] {
  const texts = sentence.split(/[,;] | [-–—] /u).filter((text) => text !== '');
  const question = sentence.endsWith('?');
  return texts.map((text, index) => ({
    text: text.trim(),
    asks: inverted.test(text) || (question && index === texts.length - 1),
  }));
}
