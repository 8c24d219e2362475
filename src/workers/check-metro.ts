import * as v from 'valibot';
import type { Metro } from '../domain/tour/metro-leg.ts';
import { MetroLineFeatureSchema } from '../schema/metro-line-feature.ts';
import { MetroStationFeatureSchema } from '../schema/metro-station.ts';

const MetroSchema = v.object({
  stations: v.array(MetroStationFeatureSchema),
  lines: v.array(MetroLineFeatureSchema),
  openedLines: v.array(v.string()),
});

/** @throws where it is no metro: tracks through what are no positions would be joined without end */
export const checkMetro = (metro: unknown): Metro => v.parse(MetroSchema, metro);
