import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';

/** Of a chart that is saved, in CSS pixels. */
export const CHART_WIDTH = 640;

/** The SVG that an element draws, off the page: it gets no context, and its colours and fonts must be attributes. */
export async function drawElement(element: ReactElement): Promise<SVGSVGElement> {
  // React draws at once only outside of its own work.
  await Promise.resolve();
  const easel = document.createElement('div');
  const root = createRoot(easel);
  flushSync(() => {
    root.render(element);
  });
  const drawn = easel.querySelector('svg')?.cloneNode(true);
  root.unmount();
  if (drawn instanceof SVGSVGElement) return drawn;
  throw new Error('The element draws no SVG');
}
