import type { dictionary } from './locales/zh-CN/dictionary.ts';

export type ChineseDictionary = typeof dictionary;

/** A singular beside every counted text: Chinese needs none, English does. */
type Singulars<T> = {
  readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]: string;
};

type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]>;
} & Singulars<T>;

/** The shape of every locale other than Chinese: the same keys, and a singular for each counted text. */
export type Dictionary = Translated<ChineseDictionary>;

/** The texts of one view in another locale. */
export type DictionaryPart<K extends keyof ChineseDictionary> = Dictionary[K];
