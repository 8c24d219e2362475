import { OPENINGS_FILE, type Rule } from '../geo-files.ts';
import type { Finding } from '../problem.ts';
import type { InitiativeFeature } from '../../../src/schema/initiative.ts';
import type { Opening } from '../../../src/schema/opening.ts';

/** Openings stand in the order of their dates, and each date is told by the entry itself, with the same source. */
export const checkOpenings: Rule = ({ openings, features }) => {
  const featureById = new Map(features.map(({ feature }) => [feature.id, feature]));
  return (openings ?? []).flatMap((opening, index) => {
    const findings = [
      inOrder(opening, openings?.[index - 1]),
      ...told(opening, featureById.get(opening.initiative)),
    ];
    return findings
      .filter((found) => found !== null)
      .map(({ field, ...found }) => toFinding(opening, `openings[${index}].${field}`, found));
  });
};

type Found = Readonly<{ field: keyof Opening; message: string; hint: string }>;

const toFinding = ({ id }: Opening, path: string, found: Pick<Finding, 'message' | 'hint'>): Finding => ({
  severity: 'error',
  file: OPENINGS_FILE,
  id,
  path,
  ...found,
});

const inOrder = ({ date }: Opening, before: Opening | undefined): Found | null =>
  before === undefined || before.date <= date
    ? null
    : { field: 'date', message: 'It stands after a later one', hint: 'Sort the openings by their dates.' };

/** "2024-01-10" as the facts write it: "2024 年 1 月 10 日". */
function chineseDate(date: string): string {
  const parts = date.split('-').map(Number);
  return ['年', '月', '日']
    .slice(0, parts.length)
    .map((unit, index) => `${parts[index]} ${unit}`)
    .join(' ');
}

function told(
  { initiative, date, sources }: Opening,
  feature: InitiativeFeature | undefined,
): readonly Found[] {
  if (feature === undefined) {
    const hint = 'Name an initiative by its id.';
    return [{ field: 'initiative', message: `There is no initiative "${initiative}"`, hint }];
  }
  const { facts, later } = feature.properties;
  const statements = [...facts, ...(later === null ? [] : [later])];
  const wanted = chineseDate(date);
  const isTold = statements.some(
    (statement) =>
      statement.text.zh.includes(wanted) && sources.every((source) => statement.sources.includes(source)),
  );
  if (isTold) return [];
  return [
    {
      field: 'date',
      message: `No fact of the entry says “${wanted}” by ${sources.join(', ')}`,
      hint: 'Give the date as precisely as a fact of the entry does, and the sources of that fact.',
    },
  ];
}
