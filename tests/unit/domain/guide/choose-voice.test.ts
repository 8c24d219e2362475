import { expect, it } from 'vitest';
import { chooseVoice } from '../../../../src/domain/guide/choose-voice.ts';

const voice = (lang: string, more: Partial<{ localService: boolean; default: boolean }> = {}) => ({
  lang,
  localService: true,
  default: false,
  ...more,
});

it.each([
  ['zh', ['en-US', 'zh-CN'], 'zh-CN'],
  ['zh', ['zh-TW', 'zh-CN'], 'zh-CN'],
  ['zh', ['zh-TW', 'zh'], 'zh'],
  ['zh', ['zh-HK', 'zh-TW'], 'zh-TW'],
  ['zh', ['zh_CN_#Hans'], 'zh_CN_#Hans'],
  ['zh', ['cmn-Hans-CN'], 'cmn-Hans-CN'],
  ['zh', ['zh-CN-liaoning'], 'zh-CN-liaoning'],
  ['en', ['zh-CN', 'en_AU'], 'en_AU'],
  ['en', ['EN'], 'EN'],
] as const)('%s is read, of %j, by %s', (language, langs, chosen) => {
  expect(
    chooseVoice(
      langs.map((lang) => voice(lang)),
      language,
    )?.lang,
  ).toBe(chosen);
});

it.each([
  ['zh', ['zh-HK', 'yue-HK', 'zh-MO', 'ja-JP', 'en-US']],
  ['en', ['zh-CN', 'enm', 'de-DE']],
  ['en', []],
] as const)('%s is read by none of %j', (language, langs) => {
  expect(
    chooseVoice(
      langs.map((lang) => voice(lang)),
      language,
    ),
  ).toBeNull();
});

it('a voice of a server is never chosen, even where it is the only one or the default', () => {
  const ofServer = voice('zh-CN', { localService: false, default: true });
  expect(chooseVoice([ofServer], 'zh')).toBeNull();
  expect(chooseVoice([ofServer, voice('zh-TW')], 'zh')?.lang).toBe('zh-TW');
});

it('among equals it is the one that the system prefers', () => {
  const preferred = voice('en-GB', { default: true });
  expect(chooseVoice([voice('en-US'), preferred], 'en')).toBe(preferred);
});
