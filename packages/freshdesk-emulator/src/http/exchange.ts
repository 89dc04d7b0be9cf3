import type { Desk } from '../desk/desk.ts';
import type { Json, JsonObject } from '../desk/objects.ts';
import type { AgentRecord } from '../desk/people.ts';
import type { LimitedKind } from '../desk/plans.ts';
import type { Attributes } from '../rules/attributes.ts';

export interface UploadedFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A call as its route sees it. */
export interface Call {
  readonly desk: Desk;
  readonly agent: AgentRecord;
  /** From the path. */
  readonly id: number;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
  readonly files: readonly UploadedFile[];
}

export interface Answer {
  readonly status: number;
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api/v2`; `:id` stands for a number, `:word` for anything. */
  readonly path: string;
  readonly limit?: LimitedKind;
  /** What it costs; 1 when absent (§1.2). */
  readonly credits?: (query: URLSearchParams) => number;
  /** Whether it needs the key of an administrator (§5). */
  readonly admin?: true;
  /** Attributes of the body; without any a body is refused (§1.1). */
  readonly takes?: Attributes;
  readonly needs?: readonly string[];
  /** Names of the query; any other is refused. All when absent. */
  readonly asks?: readonly string[];
  readonly run: (call: Call) => Answer;
}

export const ok = (body: Json): Answer => ({ status: 200, body });
export const created = (body: Json, location?: string): Answer => ({
  status: 201,
  body,
  ...(location && { headers: { location } }),
});
export const noContent: Answer = { status: 204 };
