/** Before any account was made. */
export const beginning: Date = new Date('2000-01-01T00:00:00Z');
export const day = 86_400_000;
