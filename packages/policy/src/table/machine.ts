import type { Condition, Line } from './row.ts';

/** A step of a state machine. `from` may be several states; `to` is `same` where the state stays. */
export interface Transition<State extends string, Event extends string, Facts, Effect> extends Line {
  readonly from: readonly State[];
  readonly on: Event;
  readonly to: State | 'same';
  readonly needs?: readonly Condition<Facts>[];
  readonly effects: readonly Effect[];
}

export type Machine<State extends string, Event extends string, Facts, Effect> = readonly Transition<
  State,
  Event,
  Facts,
  Effect
>[];

/** Where a step led, or what kept it from happening. */
export type Step<State extends string, Facts, Effect> = Moved<State, Effect> | Stayed<State, Facts>;

interface Moved<State, Effect> {
  readonly moved: true;
  readonly row: Line;
  readonly state: State;
  readonly effects: readonly Effect[];
}

interface Stayed<State, Facts> {
  readonly moved: false;
  readonly state: State;
  /** Conditions that do not hold; empty when the event means nothing in this state. */
  readonly missing: readonly Condition<Facts>[];
}

/** Takes the first transition that answers the event and whose conditions all hold. */
export function step<State extends string, Event extends string, Facts, Effect>(
  machine: Machine<State, Event, Facts, Effect>,
  state: State,
  event: Event,
  facts: Facts,
): Step<State, Facts, Effect> {
  const candidates = machine.filter(({ from, on }) => on === event && from.includes(state));
  const taken = candidates.find((each) => missingFor(each, facts).length === 0);
  if (taken === undefined)
    return { moved: false, state, missing: candidates.flatMap((each) => missingFor(each, facts)) };
  const { id, follows, says, to, effects } = taken;
  return { moved: true, row: { id, follows, says }, state: to === 'same' ? state : to, effects };
}

function missingFor<State extends string, Event extends string, Facts, Effect>(
  { needs = [] }: Transition<State, Event, Facts, Effect>,
  facts: Facts,
): readonly Condition<Facts>[] {
  return needs.filter(({ holds }) => !holds(facts));
}
