import { afterAll } from 'vitest';
import { tellChromium } from './ui/tell-chromium.ts';

/**
 * The pointer of the browser lies where the tests of a file left it: over what the next file draws there.
 * Moved out of the page, it hovers over nothing.
 */
afterAll(() => tellChromium('Input.dispatchMouseEvent', { type: 'mouseMoved', x: -1, y: -1 }));
