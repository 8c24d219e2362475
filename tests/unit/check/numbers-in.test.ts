import { expect, test } from 'vitest';
import { numbersIn } from '../../../pipeline/check/numbers-in.ts';

test.each([
  { text: '盘活空间资源80余万平方米', number: 800_000 },
  { text: '实现技术交易额232亿元', number: 23_200_000_000 },
  { text: '分别增长10%、56.7%、61%', number: 56.7 },
  { text: '实施国企房产提质增效三年行动', number: 3 },
  { text: '“十条举措”', number: 10 },
  { text: '国产首款3A游戏', number: 1 },
])('finds $number in $text', ({ text, number }) => {
  expect(numbersIn(text)).toContain(number);
});

test('finds none where there is none', () => {
  expect(numbersIn('持续完善体系')).toEqual([]);
});
