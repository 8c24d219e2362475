import styles from './origin-pin.module.css';

const SVG = 'http://www.w3.org/2000/svg';
const SIDE = 28;
const TIP = { width: 10, height: 8 } as const;
const MIDDLE = SIDE / 2;
const BASELINE = 20.5;

/** A seal on a tip, the only tip on the map. */
const OUTLINE =
  `M0 0H${String(SIDE)}V${String(SIDE)}H${String(MIDDLE + TIP.width / 2)}` +
  `L${String(MIDDLE)} ${String(SIDE + TIP.height)}L${String(MIDDLE - TIP.width / 2)} ${String(SIDE)}H0Z`;

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
  const height = SIDE + TIP.height;
  const picture = svgElement('svg', {
    viewBox: `0 0 ${String(SIDE)} ${String(height)}`,
    width: String(SIDE),
    height: String(height),
    'aria-hidden': 'true',
  });
  const text = svgElement('text', { x: String(MIDDLE), y: String(BASELINE), class: styles.sign ?? '' });
  picture.append(svgElement('path', { d: OUTLINE, class: styles.shape ?? '' }), text);
  element.append(picture);
  return {
    element,
    describe: ({ sign, label }) => {
      text.textContent = sign;
      element.setAttribute('aria-label', label);
    },
  };
}
