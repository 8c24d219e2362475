import { afterEach, expect, it } from 'vitest';
import { BarsDrawing } from '../../../src/views/analyse/export/bars-drawing.tsx';
import { chartPicture, rasterizePicture } from '../../../src/views/analyse/export/chart-picture.ts';
import { drawElement } from '../../../src/views/analyse/export/draw-element.tsx';

const WORDS = {
  title: 'How long is the walk?',
  subtitle: 'Markets',
  credits: '© OpenStreetMap contributors',
};

afterEach(() => {
  document.head.querySelectorAll('style[data-test]').forEach((style) => style.remove());
});

const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;

/** A chart in the page, painted by a style sheet that differs between day and night. */
function inPage(): SVGSVGElement {
  const style = document.createElement('style');
  style.dataset.test = '';
  style.textContent =
    '.bar { fill: rgb(200, 0, 0) } [data-theme="day"] .bar { fill: rgb(0, 0, 200) } .word { font-weight: 700; text-anchor: end }';
  document.head.append(style);
  const drawn = parsed(
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" viewBox="0 0 200 60"><rect class="bar" x="50" y="10" width="100" height="40"/><text class="word" x="40" y="30">转塘</text></svg>',
  );
  document.body.append(document.importNode(drawn, true));
  const svg = document.querySelector('svg');
  if (svg === null) throw new Error('No chart');
  return svg;
}

it('a chart of the page is saved with its colours and fonts, those of the day, and needs no style sheet', async () => {
  document.documentElement.dataset.theme = 'night';
  const { svg } = await chartPicture({ draw: () => Promise.resolve(inPage()) }, WORDS);
  expect(document.documentElement.dataset.theme).toBe('night');
  const picture = parsed(svg);
  expect(picture.querySelector('[class], [style], style')).toBeNull();
  expect(picture.querySelector('rect[width="100"]')?.getAttribute('fill')).toBe('rgb(0, 0, 200)');
  const word = [...picture.querySelectorAll('text')].find(({ textContent }) => textContent === '转塘');
  expect(word?.getAttribute('text-anchor')).toBe('end');
  expect(word?.getAttribute('font-weight')).toBe('700');
  const told = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(told).toEqual(expect.arrayContaining([WORDS.title, WORDS.subtitle, WORDS.credits]));
});

it('a drawing of its own is a picture, too, twice as fine as its size', async () => {
  const bars = [{ name: 'Gudang', value: 50, from: 40, to: 60, beside: 70 }];
  const drawing = <BarsDrawing bars={bars} most={100} format={(value) => `${value} %`} legend="Bar: near" />;
  const picture = await chartPicture({ draw: () => drawElement(drawing) }, WORDS);
  const told = [...parsed(picture.svg).querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(told).toEqual(expect.arrayContaining(['Gudang', '50 %', 'Bar: near']));
  const bitmap = await createImageBitmap(await rasterizePicture(picture));
  expect([bitmap.width, bitmap.height]).toEqual([picture.width * 2, picture.height * 2].map(Math.ceil));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas');
  context.drawImage(bitmap, 0, 0);
  const colors = new Set<string>();
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  for (let at = 0; at < data.length; at += 4) colors.add(data.slice(at, at + 3).join());
  // White, the ink of the words, and the bar.
  expect(colors.size).toBeGreaterThan(3);
});
