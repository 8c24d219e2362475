import { ORIGIN_PIN } from '../../domain/marker/origin-pin-shape.ts';
import styles from './origin-pin.module.css';

const SVG = 'http://www.w3.org/2000/svg';
function svgElement(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

export type OriginPin = Readonly<{
  element: HTMLElement;
  /** Changes sign and accessible name. */
  describe: (description: Readonly<{ sign: string; label: string }>) => void;
}>;

/** The picture of a pin, focusable; its foot is the middle of its bottom edge. */
export function createOriginPin(): OriginPin {
  const element = document.createElement('div');
  element.className = styles.pin ?? '';
  element.tabIndex = 0;
  // Arrow keys belong to the pin: without this role a screen reader keeps them for reading.
  element.setAttribute('role', 'application');
  const { width, height, outline, sign: place } = ORIGIN_PIN;
  const picture = svgElement('svg', {
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    width: String(width),
    height: String(height),
    'aria-hidden': 'true',
  });
  const text = svgElement('text', {
    x: String(place.x),
    y: String(place.baseline),
    class: styles.sign ?? '',
  });
  picture.append(svgElement('path', { d: outline, class: styles.shape ?? '' }), text);
  element.append(picture);
  return {
    element,
    describe: ({ sign, label }) => {
      text.textContent = sign;
      element.setAttribute('aria-label', label);
    },
  };
}
