/* oxlint-disable typescript/no-deprecated -- the code of a key is what Safari tells by */
import { expect, test } from 'vitest';
import { isComposing } from '../../../src/ui/is-composing.ts';

/** What is asked of a key pressed in an element of this kind. */
function answerIn(tag: 'input' | 'textarea' | 'button', init: KeyboardEventInit): boolean {
  const element = document.createElement(tag);
  document.body.append(element);
  let answer = false;
  element.onkeydown = (event) => {
    answer = isComposing(event);
  };
  element.dispatchEvent(new KeyboardEvent('keydown', init));
  return answer;
}

test('a key during a composition belongs to the input method', () => {
  expect(answerIn('input', { key: 'Enter', isComposing: true })).toBe(true);
});

test.each(['Enter', 'Escape', 'Process'])(
  '%s with code 229 belongs to it, as Safari sends it afterwards',
  (key) => {
    expect(answerIn('input', { key, keyCode: 229 })).toBe(true);
    expect(answerIn('textarea', { key, keyCode: 229 })).toBe(true);
  },
);

test('a key outside text fields is a key, though an input method is switched on', () => {
  expect(answerIn('button', { key: 'Process', code: 'KeyD', keyCode: 229 })).toBe(false);
});

test('Enter itself is a key', () => {
  expect(answerIn('input', { key: 'Enter', keyCode: 13 })).toBe(false);
});
