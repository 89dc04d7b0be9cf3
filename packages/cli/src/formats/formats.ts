import type { Format, FormatName } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export const formats: Readonly<Record<FormatName, Format>> = { text, jsonl, json, sarif, html };
