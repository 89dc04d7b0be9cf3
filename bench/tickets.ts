import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from './row.ts';
import { dutchText } from './text.ts';

const count = 10_000;

/** A whole export of text tickets through the command, in a process of its own: tickets a second and peak memory. */
export function tickets(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'derden-bench-'));
  try {
    writeFileSync(join(folder, 'tickets.json'), JSON.stringify(Array.from({ length: count }, (_, at) => ticket(at))));
    const { seconds, bytes } = scanned(folder);
    return [
      { what: `${count} tickets`, figure: `${Math.round(count / seconds)} tickets/s`, budget: '' },
      { what: 'peak memory of it', figure: `${Math.round(bytes / 1e6)} MB`, budget: '< 300 MB' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scanned(folder: string): { readonly seconds: number; readonly bytes: number } {
  const [command, hook] = ['../packages/cli/src/main.ts', './peak-memory.ts'].map((file) =>
    fileURLToPath(new URL(file, import.meta.url)),
  );
  const start = performance.now();
  const { stderr } = spawnSync(
    process.execPath,
    [...process.execArgv, '--import', `${hook}`, `${command}`, 'scan', folder, '--format', 'jsonl'],
    {
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  );
  return { seconds: (performance.now() - start) / 1000, bytes: Number(stderr.trim().split('\n').at(-1)) };
}

function ticket(at: number) {
  const text = dutchText(900 + (at % 7) * 300, at + 1);
  return {
    id: at + 1,
    subject: text.slice(0, 40),
    description: `<div>${text.replaceAll('\n', '<br>')}</div>`,
    requester_id: 500 + (at % 300),
    requester: { id: 500 + (at % 300), name: 'Sanne Bakker', email: `aanvrager${at % 300}@waterdam.example` },
    status: 2,
    conversations: [
      {
        id: at + 100_000,
        user_id: 500 + (at % 300),
        incoming: true,
        body: `<p>${dutchText(300, at + 5)}</p>`,
        attachments: [],
      },
    ],
    attachments: [],
    custom_fields: {},
    created_at: '2026-03-02T08:00:00Z',
    updated_at: '2026-03-02T09:00:00Z',
  };
}
