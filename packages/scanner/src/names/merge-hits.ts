import type { Hit } from '../detect/recognizer.ts';

/** Hits that overlap are one name: the longest span, the best score, all reasons. */
export function mergeHits(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Hit[] = [];
  for (const hit of sorted) {
    const last = merged.at(-1);
    if (last && hit.start < last.end) merged[merged.length - 1] = joined(last, hit);
    else merged.push(hit);
  }
  return merged;
}

function joined(a: Hit, b: Hit): Hit {
  const greeting = [a, b].find((hit) => hit.because.includes('greeting'));
  if (greeting) return greeting; // `Ha Ruud,`: Ha is a given name too
  const longest = b.end - b.start > a.end - a.start ? b : a;
  return { ...longest, score: Math.max(a.score, b.score), because: [...new Set([...a.because, ...b.because])] };
}
