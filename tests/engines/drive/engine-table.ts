import { createChromium, createFirefox } from './puppeteer-engine.ts';
import type { Engine } from './engine-page.ts';
import { WebkitEngine } from './webkit-engine.ts';
import { findChromium } from '../../../scripts/find-chromium.ts';

export const ENGINE_IDS = ['chromium', 'firefox', 'webkit'] as const;
export type EngineId = (typeof ENGINE_IDS)[number];

/** How each is made, once it is installed. */
export const ENGINES: Readonly<Record<EngineId, () => Engine>> = {
  chromium: () => createChromium(findChromium() ?? 'chromium'),
  firefox: () => createFirefox('/usr/bin/firefox-esr'),
  webkit: () => new WebkitEngine(),
};
