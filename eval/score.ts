import type { FoundMention, FoundTicket } from './found.ts';
import { accepts, type GoldMention, type GoldTicket } from './gold.ts';

/** Counts behind precision and recall. */
export interface Tally {
  found: number;
  missed: number;
  extra: number;
}

export interface Scores {
  readonly entities: Map<string, Tally>;
  readonly relations: Map<string, { right: number; wrong: number }>;
  readonly parts: Map<string, Tally>;
  readonly wrong: string[];
}

export function newScores(): Scores {
  return { entities: new Map(), relations: new Map(), parts: new Map(), wrong: [] };
}

/** Adds one ticket: mentions by part, kind and text; a name inside a longer found name counts. */
export function addTicket(scores: Scores, gold: GoldTicket, found: FoundTicket): void {
  for (const { part, verdict } of found.parts) addPart(scores, gold, part, verdict);
  const unmatched = new Set(found.mentions);
  for (const mention of gold.mentions) {
    const matches = found.mentions.filter((each) => same(mention, each));
    for (const match of matches) unmatched.delete(match);
    tally(scores.entities, mention.entity)[matches.length > 0 ? 'found' : 'missed']++;
    const [match] = matches;
    if (!match) {
      scores.wrong.push(
        `${gold.ticket} ${mention.part} missed ${mention.entity} of ${mention.relation}: ${mention.text}`,
      );
      continue;
    }
    const right = match.relation === mention.relation;
    const relation = scores.relations.get(mention.relation) ?? { right: 0, wrong: 0 };
    relation[right ? 'right' : 'wrong']++;
    scores.relations.set(mention.relation, relation);
    if (!right)
      scores.wrong.push(
        `${gold.ticket} ${mention.part} ${mention.entity} is ${mention.relation}, said ${match.relation}: ${mention.text}`,
      );
  }
  for (const extra of unmatched) {
    tally(scores.entities, extra.entity).extra++;
    scores.wrong.push(`${gold.ticket} ${extra.part} extra ${extra.entity} (${extra.relation}): ${extra.text}`);
  }
}

function addPart(scores: Scores, gold: GoldTicket, part: string, verdict: FoundTicket['verdict']): void {
  const expected = gold.parts[part] ?? 'clean';
  if (accepts(expected, verdict)) {
    tally(scores.parts, verdict).found++;
    return;
  }
  tally(scores.parts, verdict).extra++;
  tally(scores.parts, [expected].flat()[0] ?? 'clean').missed++;
  scores.wrong.push(`${gold.ticket} ${part} verdict ${verdict}, expected ${[expected].flat().join(' or ')}`);
}

function same(gold: GoldMention, found: FoundMention): boolean {
  if (gold.part !== found.part || gold.entity !== found.entity) return false;
  const [a, b] = [plain(gold.text), plain(found.text)];
  return a.includes(b) || b.includes(a);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d@]+/gu, '');
}

function tally(map: Map<string, Tally>, key: string): Tally {
  const entry = map.get(key) ?? { found: 0, missed: 0, extra: 0 };
  map.set(key, entry);
  return entry;
}
