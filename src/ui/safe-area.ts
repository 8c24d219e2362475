/** What rounded corners and the home bar of a phone take of the page, in CSS pixels. */
export type SafeArea = Readonly<{ top: number; bottom: number }>;

export const NO_SAFE_AREA: SafeArea = { top: 0, bottom: 0 };

/** The insets that the style sheets keep clear of, from the custom properties of `base.css`. */
export function readSafeArea(root: Element): SafeArea {
  const style = getComputedStyle(root);
  const pixels = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) || 0;
  return { top: pixels('--safe-area-top'), bottom: pixels('--safe-area-bottom') };
}
