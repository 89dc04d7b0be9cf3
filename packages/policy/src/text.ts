/** Languages that people read; code and ids are English. */
export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** A sentence in every language. */
export type Text = Readonly<Record<Language, string>>;
