import type { Initiative } from '../../schema/initiative.ts';
import { isChapter, type SectionId } from '../../schema/section.ts';

/** Whether an initiative steps back while a section of the report is read. The preamble speaks of all of them. */
export function isDimmedBySection(
  { sections }: Pick<Initiative, 'sections'>,
  sectionId: SectionId | null,
): boolean {
  return sectionId !== null && isChapter(sectionId) && !sections.includes(sectionId);
}
