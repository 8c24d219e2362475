import { expect, it } from 'vitest';
import { buildAtlas, MARKET } from './build-atlas.ts';
import { printMapAsPicture } from '../../../src/app/outputs/page-picture.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { createToursAnswersStore } from '../../../src/state/tours-answers.ts';
import { createNearbyAnswersStore } from '../../../src/state/nearby-answers.ts';

const camera = { center: lngLat(120.1, 30.2), zoom: 13, bearing: 0, pitch: 0 };

/** A page with a map of 400 × 300 pixels, which gives a green picture unless its graphics are lost. */
async function preparePage({ graphics = true } = {}) {
  const pane = document.createElement('section');
  pane.style.cssText = 'inline-size:400px;block-size:300px';
  document.body.append(pane);
  const canvas = document.createElement('canvas');
  canvas.width = 800;
  canvas.height = 600;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#008000';
  context.fillRect(0, 0, 800, 600);
  const controller = { takePicture: () => (graphics ? { canvas, camera } : null) };
  const texts = await loadTexts('en');
  const state = createAppStore().getState();
  const answers = {
    nearby: createNearbyAnswersStore().getState(),
    tours: createToursAnswersStore().getState(),
    areas: null,
    ownDataUrl: null,
  };
  const sight = { atlas: buildAtlas([MARKET]), texts, state, answers };
  const undo = printMapAsPicture(pane, () => ({ controller, sight }));
  const picture = () => pane.querySelector('canvas');
  return { undo, picture };
}

const tell = (type: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(type));

it('the map is whole on paper, with its legend below, and gone from the page afterwards', async () => {
  const { picture, undo } = await preparePage();
  expect(picture()).toBeNull();
  tell('beforeprint');
  const shown = picture()!;
  expect(shown.width).toBe(800);
  expect(shown.height).toBeGreaterThan(600);
  const [red, green, blue] = shown.getContext('2d')!.getImageData(400, 400, 1, 1).data;
  expect([red, green, blue]).toEqual([0, 128, 0]);
  tell('afterprint');
  expect(picture()).toBeNull();
  undo();
  tell('beforeprint');
  expect(picture()).toBeNull();
});

it('nothing stands in for a map whose graphics are lost', async () => {
  const { picture, undo } = await preparePage({ graphics: false });
  tell('beforeprint');
  expect(picture()).toBeNull();
  undo();
});

it('the print desk prints its own map only', async () => {
  const { picture, undo } = await preparePage();
  document.documentElement.dataset.printing = '';
  tell('beforeprint');
  expect(picture()).toBeNull();
  undo();
});
