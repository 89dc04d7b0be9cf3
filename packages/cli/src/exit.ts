/** What the process tells the shell. `failOn`: the scan ran, and a verdict of `--fail-on` occurred. */
export const exit = { done: 0, usage: 2, failed: 3, failOn: 10, stopped: 130 } as const;
