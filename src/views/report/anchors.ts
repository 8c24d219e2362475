import { findFigure } from './figure-anchor.ts';
import type { SectionId } from '../../schema/section.ts';
import type { ReportPart } from '../../state/request-slice.ts';

/** Id of the heading of a section. */
export const sectionHeadingId = (id: SectionId): string => `section-${id}`;

/** Id of the row of an indicator in the table. */
export const indicatorRowId = (id: string): string => `indicator-${id}`;

/** Carries reader and focus there, as following a fragment would, without writing one into the address. */
function show(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}

/** Goes to the element of this id. */
export function goTo(elementId: string): void {
  show(document.getElementById(elementId));
}

/** Goes to a section, or to what shows a number of it. */
export function goToPart({ sectionId, indicatorId }: ReportPart): void {
  const heading = document.getElementById(sectionHeadingId(sectionId));
  const section = heading?.closest('section') ?? null;
  const figure = section === null || indicatorId === null ? null : findFigure(section, indicatorId);
  show(figure ?? heading);
}
