/** What a chart is painted with: each is also an attribute of SVG. Those of the first list go down to what is within. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'letter-spacing',
  'paint-order',
  'visibility',
] as const;
const OWN = { opacity: '1', display: 'inline', 'dominant-baseline': 'auto' } as const;

/** What only a page can use. */
const DROPPED = ['class', 'style', 'tabindex', 'role'];

function inlineElement(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  const outer =
    from instanceof SVGSVGElement || from.parentElement === null
      ? null
      : getComputedStyle(from.parentElement);
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== outer?.getPropertyValue(name)) to.setAttribute(name, value);
  }
  for (const [name, usual] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== usual && value !== 'block') to.setAttribute(name, value);
  }
  for (const name of DROPPED) to.removeAttribute(name);
}

/** Runs `read` while the page has its day colours, which are those of paper; nothing is painted meanwhile. */
function inDayColors<T>(read: () => T): T {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset.theme = 'day';
  try {
    return read();
  } finally {
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
  }
}

/** A copy of the drawing that needs no style sheet: what the page paints it with stands in its attributes, in day colours. */
export function inlineStyles(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  if (!drawing.isConnected) {
    // Off the page there are no styles: then its attributes are all it has.
    for (const element of [copy, ...copy.querySelectorAll('*')])
      for (const name of DROPPED) element.removeAttribute(name);
    return copy;
  }
  const [from, to] = [drawing, copy].map((svg) => [svg, ...svg.querySelectorAll('*')]);
  inDayColors(() => {
    from?.forEach((element, at) => {
      const twin = to?.[at];
      if (twin !== undefined) inlineElement(element, twin);
    });
  });
  return copy;
}
