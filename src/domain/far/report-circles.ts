import { isLocated } from '../place/is-located.ts';
import { ownParts } from '../place/sites.ts';
import { WITHIN_MINUTES, type WithinMinutes } from '../../schema/analyse-choices.ts';
import type { Initiative } from '../../schema/initiative.ts';

/** A circle of so many minutes that the report announces, such as that of care for the elderly. */
export type ReportCircle = Readonly<{
  initiative: Initiative;
  minutes: WithinMinutes;
  /** Whether it is known where what it promises is. */
  hasPlaces: boolean;
}>;

/** "15 分钟…圈": the circles of GB 50180-2018, as reports name them. */
const CIRCLE = /^(?<minutes>\d+)\s*分钟.*圈$/;

/** The circles among the initiatives, in their order. */
export const reportCircles = (initiatives: readonly Initiative[]): readonly ReportCircle[] =>
  initiatives.flatMap((initiative) => {
    const named = CIRCLE.exec(initiative.name.zh)?.groups?.minutes;
    const minutes = WITHIN_MINUTES.find((each) => String(each) === named);
    if (minutes === undefined) return [];
    return [{ initiative, minutes, hasPlaces: isLocated(initiative) || ownParts(initiative).length > 0 }];
  });
