import * as v from 'valibot';

/** How far an initiative is, in display order. */
export const STATUSES = ['open', 'refurbished', 'under-construction', 'planned'] as const;

export const StatusSchema = v.picklist(STATUSES);
export type Status = v.InferOutput<typeof StatusSchema>;
