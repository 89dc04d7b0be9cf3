/** Asks again only when the answer is older than `age` milliseconds, or has to be fresh; several askers share one question. */
export function remembered<Answer>(
  ask: () => Promise<Answer>,
  age: number,
  now: () => Date,
): (options?: { readonly fresh?: boolean }) => Promise<Answer> {
  let last: { readonly at: number; readonly answer: Promise<Answer> } | null = null;
  return ({ fresh = false } = {}) => {
    if (last && !fresh && now().getTime() - last.at < age) return last.answer;
    const answer = ask();
    const asked = { at: now().getTime(), answer };
    last = asked;
    // What failed is asked again.
    answer.catch(() => {
      if (last === asked) last = null;
    });
    return answer;
  };
}
