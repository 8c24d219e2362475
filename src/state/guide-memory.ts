import * as v from 'valibot';
import { problemOf, readRow, storageKey, type StorageProblem } from './storage.ts';
import { type GuideChoices, GuideChoicesSchema, type KeptWalk, KeptWalkSchema } from '../schema/kept-walk.ts';

/** What the guide keeps on the device, by the keys under which it does. */
export const GUIDE_KEYS = { walk: storageKey('walk'), choices: storageKey('guide') } as const;

/** A lead of some kilometres takes some ten thousand. What is longer somebody else wrote. */
const MOST_CHARACTERS = 200_000;

/** Even to name the storage throws where the browser forbids it. */
type Device = Pick<Window, 'localStorage'>;

const FIRST_CHOICES: GuideChoices = { turns: false, stories: false, awake: false };

/** Null for what is not there, is not ours or cannot be understood; also where the browser forbids to look. */
function read<T>(device: Device, key: string, schema: v.GenericSchema<unknown, T>): T | null {
  try {
    const parse = (text: string): T | null => {
      const json = v.pipe(v.string(), v.maxLength(MOST_CHARACTERS), v.parseJson(), schema);
      const result = v.safeParse(json, text);
      return result.success ? result.output : null;
    };
    return readRow(device.localStorage, { key, parse });
  } catch {
    return null;
  }
}

/** @returns why the device does not keep it; null when it does */
function write(device: Device, key: string, value: object | null): StorageProblem | null {
  try {
    if (value === null) device.localStorage.removeItem(key);
    else device.localStorage.setItem(key, JSON.stringify(value));
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

/** The walk that was begun and not ended; null when there is none. */
export const readKeptWalk = (device: Device): KeptWalk | null =>
  read(device, GUIDE_KEYS.walk, KeptWalkSchema);

/** Keeps one walk, in place of another; null forgets it. @returns why not, or null */
export const keepWalk = (device: Device, walk: KeptWalk | null): StorageProblem | null =>
  write(device, GUIDE_KEYS.walk, walk);

export const readGuideChoices = (device: Device): GuideChoices =>
  read(device, GUIDE_KEYS.choices, GuideChoicesSchema) ?? FIRST_CHOICES;

/** @returns why not, or null */
export const keepGuideChoices = (device: Device, choices: GuideChoices): StorageProblem | null =>
  write(device, GUIDE_KEYS.choices, choices);
