import * as v from 'valibot';
import { parseItems } from './parse-items.ts';
import { type FileReading, readWhole } from './read-file.ts';
import { IndicatorSchema, type Report } from '../schema/report.ts';
import { LocalizedTextSchema } from '../schema/localized-text.ts';
import { SectionSchema } from '../schema/section.ts';
import { SourceIdSchema } from '../schema/source.ts';

const HeadSchema = v.object({
  title: LocalizedTextSchema,
  source: SourceIdSchema,
  sections: v.array(v.unknown()),
  indicators: v.array(v.unknown()),
});

/** Reads the report, leaving out and naming the sections and numbers that do not fit. */
export function readReport(file: string, json: Parameters<typeof readWhole>[1]): FileReading<Report | null> {
  const { value: head, notice } = readWhole(file, json, HeadSchema);
  if (head === null) return { value: null, notice };
  const sections = parseItems(head.sections, SectionSchema);
  const indicators = parseItems(head.indicators, IndicatorSchema);
  const leftOut = [...sections.leftOut, ...indicators.leftOut];
  return {
    value: { ...head, sections: [...sections.items], indicators: [...indicators.items] },
    notice: leftOut.length === 0 ? null : { file, problem: 'malformed', leftOut },
  };
}
