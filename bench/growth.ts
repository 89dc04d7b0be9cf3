import { createScanner } from '@derden/scanner';
import type { Row } from './row.ts';
import { dutchText } from './text.ts';

/** One body, doubled twice: the time should double too. */
export async function growth(): Promise<Row[]> {
  await using scanner = createScanner();
  const seconds = async (text: string) => {
    const start = performance.now();
    await scanner.scanText(text);
    return (performance.now() - start) / 1000;
  };
  await seconds(dutchText(300_000));
  const sizes = [1_250_000, 2_500_000, 5_000_000];
  const times: number[] = [];
  for (const size of sizes) times.push(await seconds(dutchText(size)));
  const hostile = await seconds('Van: 1 2 3 4 06 a@ '.repeat(53_000));
  return [
    ...sizes.map((size, at) => ({
      what: `one body of ${size / 1_000_000} MB`,
      figure: `${times[at]?.toFixed(1)} s`,
      budget: at === 0 ? '' : `about 2 × ${times[at - 1]?.toFixed(1)} s`,
    })),
    { what: '1 MB without a line break', figure: `${hostile.toFixed(1)} s`, budget: '' },
  ];
}
