import * as v from 'valibot';

/** How well a location is known, from the best to the worst; `domain/place/accuracy-class` has the metres. */
export const ACCURACY_CLASSES = ['exact', 'near', 'approximate', 'area'] as const;
export const AccuracyClassSchema = v.picklist(ACCURACY_CLASSES);
export type AccuracyClass = v.InferOutput<typeof AccuracyClassSchema>;
