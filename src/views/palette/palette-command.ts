import type { ChineseDictionary } from '../../i18n/dictionary.ts';

export type CommandGroup = keyof ChineseDictionary['palette']['group'];

/** A command as it is listed. */
export type PaletteCommand = Readonly<{
  id: string;
  group: CommandGroup;
  name: string;
  /** In the other language; it is found by that too. */
  otherName: Readonly<{ text: string; lang: string }> | null;
  /** What else it is found by; never shown. */
  words: readonly string[];
  keys: readonly string[];
  /** Of a switch: that it is on. */
  isOn: boolean;
}>;
