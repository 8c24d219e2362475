import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));

/** Content in the two languages it is written in. Traditional Chinese is derived from `zh`. */
export const LocalizedTextSchema = v.pipe(v.strictObject({ zh: text, en: text }), v.readonly());

export type LocalizedText = v.InferOutput<typeof LocalizedTextSchema>;
export type ContentLanguage = keyof LocalizedText;
