import { expect, test } from 'vitest';
import { canvasBlob } from '../../../src/app/outputs/canvas-blob.ts';

function canvasOf(width: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  return canvas;
}

test('a canvas becomes a PNG', async () => {
  expect(await canvasBlob(canvasOf(4))).toMatchObject({ type: 'image/png' });
});

test('a canvas that the browser cannot save is a failure, and not taken for a browser without maps', async () => {
  await expect(canvasBlob(canvasOf(0))).rejects.toThrow('no picture');
});
