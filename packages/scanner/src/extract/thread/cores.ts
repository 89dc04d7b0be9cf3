import { availableParallelism } from 'node:os';

/** How many things that keep a core busy are done at once. */
export const cores: number = availableParallelism();
