import type { analyseDictionary } from './locales/zh-CN/analyse-dictionary.ts';
import type { changesDictionary } from './locales/zh-CN/changes-dictionary.ts';
import type { dictionary } from './locales/zh-CN/dictionary.ts';
import type { onDeviceDictionary } from './locales/zh-CN/on-device-dictionary.ts';
import type { toursDictionary } from './locales/zh-CN/tours-dictionary.ts';

type FirstChinese = typeof dictionary;
type ToursChinese = typeof toursDictionary;
type AnalyseChinese = typeof analyseDictionary;
type OnDeviceChinese = typeof onDeviceDictionary;
type ChangesChinese = typeof changesDictionary;
/** Every text of the atlas, those that are fetched on demand included. */
export type ChineseDictionary = FirstChinese &
  ToursChinese &
  AnalyseChinese &
  OnDeviceChinese &
  ChangesChinese;

/** A singular beside every counted text: Chinese needs none, English does. */
type Singulars<T> = {
  readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]: string;
};

type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]>;
} & Singulars<T>;

/**
 * The shape of every locale other than Chinese: the same keys, and a singular for each counted text. These are the texts
 * that are there from the start.
 */
export type Dictionary = Translated<FirstChinese>;

/** The same for the texts that come with the view Tours. */
export type ToursDictionary = Translated<ToursChinese>;

/** The same for the texts that come with the view Analyse. */
export type AnalyseDictionary = Translated<AnalyseChinese>;

/** The same for the texts of what is stored on the device. */
export type OnDeviceDictionary = Translated<OnDeviceChinese>;

/** The same for the texts of what changed. */
export type ChangesDictionary = Translated<ChangesChinese>;

/** The texts of one view in another locale. */
export type DictionaryPart<K extends keyof ChineseDictionary> = Translated<ChineseDictionary>[K];
