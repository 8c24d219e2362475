import '../../../src/ui/base.css';
import { afterEach, expect, test } from 'vitest';
import { tellChromium } from './tell-chromium.ts';
import { readSafeArea } from '../../../src/ui/safe-area.ts';

const setInsets = (insets: Readonly<Record<string, number>>) =>
  tellChromium('Emulation.setSafeAreaInsetsOverride', { insets });

afterEach(() => setInsets({}));

test('notch and home bar are read in pixels, as the browser gives them to the style sheets', async () => {
  expect(readSafeArea(document.documentElement)).toEqual({ top: 0, bottom: 0 });
  await setInsets({ top: 47, bottom: 34 });
  expect(readSafeArea(document.documentElement)).toEqual({ top: 47, bottom: 34 });
});
