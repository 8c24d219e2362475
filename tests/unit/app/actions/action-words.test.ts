import { expect, test } from 'vitest';
import { ACTIONS } from '../../../../src/app/actions/action-table.ts';
import { ACTION_WORDS } from '../../../../src/app/actions/action-words.ts';
import { rankCommands } from '../../../../src/domain/commands/rank-commands.ts';
import { loadTexts } from '../../../../src/i18n/load-texts.ts';

const [chinese, english] = await Promise.all([loadTexts('zh-CN'), loadTexts('en')]);
const COMMANDS = ACTIONS.map(({ id, label }) => ({
  id,
  names: [chinese.t(label), english.t(label)],
  words: ACTION_WORDS[id] ?? [],
}));
const found = (query: string) => rankCommands(COMMANDS, query).map(({ id }) => id);

test.each([
  ['dark', 'switch-theme'],
  ['light mode', 'switch-theme'],
  ['夜间模式', 'switch-theme'],
  ['深色', 'switch-theme'],
  ['繁體', 'speak-zh-Hant'],
  ['繁体', 'speak-zh-Hant'],
  ['english', 'speak-en'],
  ['share', 'copy-link'],
  ['分享', 'copy-link'],
  ['url', 'copy-link'],
  ['pdf', 'print'],
  ['下载', 'export-image'],
  ['screenshot', 'export-image'],
  ['iframe', 'embed'],
  ['gps', 'locate'],
  ['定位', 'locate'],
  ['shortcuts', 'keys'],
  ['快捷键', 'keys'],
  ['帮助', 'keys'],
  ['find', 'search'],
  ['搜索', 'search'],
  ['3d', 'terrain-3d'],
  ['fullscreen', 'full-screen'],
  ['compass', 'reset-north'],
  ['reset filters', 'clear-filters'],
])('%s finds %s first', (query, id) => {
  expect(found(query)[0]).toBe(id);
});

test.each(['language', '语言', '語言'])('%s finds every language', (query) => {
  expect(found(query).toSorted()).toEqual(['speak-en', 'speak-zh-CN', 'speak-zh-Hant']);
});

test('there are other words only for commands that exist', () => {
  const ids = ACTIONS.map(({ id }) => id);
  expect(Object.keys(ACTION_WORDS).filter((id) => !ids.includes(id))).toEqual([]);
});
