/** At most `atOnce` items at a time, begun in their order; the results are in that order. The first failure begins no more. */
export async function inOrder<In, Out>(
  items: readonly In[],
  atOnce: number,
  work: (item: In) => Promise<Out>,
): Promise<Out[]> {
  const results = new Array<Out>(items.length);
  const left = items.entries();
  let failed = false;
  async function workOff(): Promise<void> {
    for (const [index, item] of left) {
      if (failed) return;
      results[index] = await work(item).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, workOff));
  return results;
}
