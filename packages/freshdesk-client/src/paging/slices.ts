import { FreshdeskError } from '../error.ts';

/** A part of a search, told by conditions that are added to its query. */
export interface Slice {
  readonly conditions: readonly string[];
  /** Smaller ones that hold the same together. @throws FreshdeskError `too_large` when there are none. */
  split(): readonly Slice[];
}

export interface Days {
  readonly from: Date;
  readonly to: Date;
}

const day = 86_400_000;

/** Everything; split by the days on which things were made, and a single day by those of the last change. */
export function whole(days: Days): Slice {
  return { conditions: [], split: () => halves(days).map((half) => made(half, days.to)) };
}

function made(days: Days, end: Date): Slice {
  const conditions = [within('created_at', days)];
  const next = (): readonly Slice[] => halves({ from: days.from, to: end }).map((half) => changed(half, conditions));
  return { conditions, split: () => (isOne(days) ? next() : halves(days).map((half) => made(half, end))) };
}

function changed(days: Days, outer: readonly string[]): Slice {
  const conditions = [...outer, within('updated_at', days)];
  return {
    conditions,
    split() {
      if (isOne(days)) throw new FreshdeskError('too_large', 'One day has more results than a search can give.');
      return halves(days).map((half) => changed(half, outer));
    },
  };
}

/** Both ends belong to it: `:>` and `:<` mean at least and at most. */
function within(field: string, { from, to }: Days): string {
  return `${field}:>'${dateOf(from)}' AND ${field}:<'${dateOf(to)}'`;
}

const isOne = ({ from, to }: Days): boolean => dateOf(from) === dateOf(to);

function halves(days: Days): readonly Days[] {
  if (isOne(days)) return [days];
  const { from, to } = days;
  const middle = new Date(from.getTime() + Math.floor((to.getTime() - from.getTime()) / day / 2) * day);
  return [
    { from, to: middle },
    { from: new Date(middle.getTime() + day), to },
  ];
}

const dateOf = (date: Date): string => date.toISOString().slice(0, 10);
