import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';
import { endTest } from './after-test.ts';
// Once for the page, so that all files find the same.
import './slow-machine.ts';
import { tellChromium } from './ui/tell-chromium.ts';

const html = document.documentElement;
const { lang } = html;

/**
 * All files run in one page, so that its modules are fetched once: each test leaves it as it found it. What is here runs for
 * each file; a hook at the top of any other module only for the first file that imports it.
 */
afterEach(() => {
  endTest();
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
  document.body.replaceChildren();
  for (const name of html.getAttributeNames()) html.removeAttribute(name);
  html.lang = lang;
});

/**
 * The pointer of the browser lies where the tests of a file left it: over what the next file draws there.
 * Moved out of the page, it hovers over nothing.
 */
afterAll(() => tellChromium('Input.dispatchMouseEvent', { type: 'mouseMoved', x: -1, y: -1 }));
