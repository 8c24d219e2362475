import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';
import { endTest } from './after-test.ts';
import { tellChromium } from './ui/tell-chromium.ts';

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
});

/**
 * The pointer of the browser lies where the tests of a file left it: over what the next file draws there.
 * Moved out of the page, it hovers over nothing.
 */
afterAll(() => tellChromium('Input.dispatchMouseEvent', { type: 'mouseMoved', x: -1, y: -1 }));
