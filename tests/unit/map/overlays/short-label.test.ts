import { expect, test } from 'vitest';
import { shortLabel } from '../../../../src/map/overlays/short-label.ts';

test.each([
  ['文三街（文三沉浸式生活街区）', '文三街'],
  ['宋城（“宋城千古情”）', '宋城'],
  ['“中国云谷”产业地标（云谷区块）', '中国云谷产业地标'],
  // A line is broken behind the colon, where a space of no width is.
  ['《黑神话：悟空》（游戏科学）', '《黑神话：\u200B悟空》'],
  ['Wen’er Market, phase II', "Wen'er Market, phase II"],
  ['Institute (Shuangpu campus)', 'Institute'],
  ['天目里', '天目里'],
])('%s becomes %s', (name, label) => {
  expect(shortLabel(name)).toBe(label);
});

test('a name that is all remark stays', () => {
  expect(shortLabel('（暂定）')).toBe('（暂定）');
});
