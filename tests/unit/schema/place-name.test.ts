import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PlaceNameSchema } from '../../../src/schema/saved-place.ts';

const cleaned = (text: string) => {
  const result = v.safeParse(PlaceNameSchema, text);
  return result.success ? result.output : null;
};

describe('the name of a saved place', () => {
  it.each([
    ['a family', '👨‍👩‍👧'],
    ['skin, hair and sign', '👩🏽‍⚕️👩🏽‍🦱🏳️‍🌈👁️‍🗨️'],
    ['the flag of a nation within another', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
    ['Persian', 'می‌خواهم'],
    ['Sinhala and Devanagari', 'ශ්‍රී क्‍ष'],
    ['an Arabic number sign', '\u0600١٢'],
  ])('keeps what joins its signs: %s', (_, name) => {
    expect(cleaned(name)).toBe(name);
  });

  it.each([
    ['what turns the line round', 'a\u202eb\u2066c\u2069d\u200ee\u061cf', 'abcdef'],
    ['controls and line ends', 'a\u0000b\u2028c\u2029d\ne', 'abcde'],
    ['spaces nobody can see', 'a\u200bb\ufeffc\u00add\u2060e', 'abcde'],
    ['joiners that join nothing', '\u200d家\u200d\u200d \u200c里\u200c', '家 里'],
    ['a tag without its flag', 'a\u{E0067}\u{E007F}', 'a'],
    ['half a sign', 'a\ud83d', 'a'],
  ])('loses %s', (_, name, kept) => {
    expect(cleaned(name)).toBe(kept);
  });

  it.each(['\u200d\u200c', '\u202e \u200b', '\u{E0067}'])(
    'is none when nothing can be seen of it: %j',
    (name) => {
      expect(cleaned(name)).toBeNull();
    },
  );
});
