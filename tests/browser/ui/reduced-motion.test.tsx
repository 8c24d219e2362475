import { screen } from '@testing-library/react';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renderPanel } from './render-panel.tsx';
import { tellChromium } from './tell-chromium.ts';
import { readSystemPreferences } from '../../../src/app/start/system-preferences.ts';

const setMotion = (value: 'reduce' | '') =>
  tellChromium('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });

beforeAll(() => setMotion('reduce'));
afterAll(() => setMotion(''));

/** The longest that anything in the panel would take to change, in seconds. */
function longestMotion(): number {
  const seconds = [...document.querySelectorAll('#panel, #panel *')].flatMap((element) => {
    const { transitionDuration, animationDuration } = getComputedStyle(element);
    return [transitionDuration, animationDuration].flatMap((list) => list.split(',').map(parseFloat));
  });
  return Math.max(...seconds);
}

it('nothing in the panel moves for readers who want no motion, and the map is told', async () => {
  await renderPanel();
  expect(screen.getByRole('button', { name: '菜市：图上 1，共 1' })).toBeTruthy();
  expect(longestMotion()).toBe(0);
  expect(readSystemPreferences(window).reducedMotion).toBe(true);
});

it('it does for others', async () => {
  await setMotion('');
  await renderPanel();
  expect(longestMotion()).toBeGreaterThan(0);
  expect(readSystemPreferences(window).reducedMotion).toBe(false);
});
