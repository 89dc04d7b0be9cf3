import { createScanner } from '@derden/scanner';
import { OpenRedaction } from 'openredaction';
import type { Row } from './row.ts';
import { dutchText } from './text.ts';

const messages = 2000;

/** MB/s over messages of 2 kB, the median of rounds that take turns with the peer. */
export async function speed(): Promise<Row[]> {
  const text = dutchText(2_000_000);
  const parts = Array.from({ length: text.length / messages }, (_, at) =>
    text.slice(at * messages, (at + 1) * messages),
  );
  await using rules = createScanner({ names: false });
  await using all = createScanner();
  const peer = new OpenRedaction({ enableContextAnalysis: false }); // its quickest: patterns alone
  const few = parts.slice(0, 40);
  const runs = [
    { name: 'rules', parts, scan: (part: string) => rules.scanText(part) },
    { name: 'names', parts, scan: (part: string) => all.scanText(part) },
    { name: 'peer', parts: few, scan: (part: string) => peer.detect(part) },
  ];
  const figures: Record<string, number[]> = {};
  for (let round = 0; round < 4; round++) {
    for (const { name, parts, scan } of runs) {
      const start = process.cpuUsage();
      for (const part of parts) await scan(part);
      const { user, system } = process.cpuUsage(start);
      if (round > 0) figures[name] = [...(figures[name] ?? []), parts.join('').length / (user + system)];
    }
  }
  const [rulesSpeed, namesSpeed, peerSpeed] = ['rules', 'names', 'peer'].map((name) => median(figures[name] ?? [])) as [
    number,
    number,
    number,
  ];
  return [
    { what: 'scanText without names', figure: `${rulesSpeed.toFixed(1)} MB/s`, budget: '≥ 10 MB/s' },
    { what: 'scanText with names by rule', figure: `${namesSpeed.toFixed(1)} MB/s`, budget: '≥ 1.5 MB/s' },
    { what: 'openredaction, same text', figure: `${peerSpeed.toFixed(3)} MB/s`, budget: '' },
    { what: 'without names : openredaction', figure: `${(rulesSpeed / peerSpeed).toFixed(0)} ×`, budget: '≥ 35 ×' },
  ];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
