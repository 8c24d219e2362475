import type { Initiative } from '../../schema/initiative.ts';
import type { SectionId } from '../../schema/section.ts';

/** Whether an initiative steps back while a section of the report is read. The preamble speaks of all of them. */
export function isDimmedBySection(
  { sections }: Pick<Initiative, 'sections'>,
  sectionId: SectionId | null,
): boolean {
  return sectionId !== null && sectionId !== 'preamble' && !sections.includes(sectionId);
}
