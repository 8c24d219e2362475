import type { SectionId } from '../../schema/section.ts';

/** Id of the heading of a section. */
export const sectionHeadingId = (id: SectionId): string => `section-${id}`;

/** Id of the row of an indicator in the table. */
export const indicatorRowId = (id: string): string => `indicator-${id}`;

/** Carries reader and focus to an element, as following a fragment would, without writing one into the address. */
export function goTo(elementId: string): void {
  const element = document.getElementById(elementId);
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}
