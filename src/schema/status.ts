import * as v from 'valibot';

/** What an initiative is, in display order. The kind decides which statuses fit it. */
export const KINDS = ['place', 'works', 'service', 'programme', 'event', 'title', 'product'] as const;
export const KindSchema = v.picklist(KINDS);
export type Kind = v.InferOutput<typeof KindSchema>;

/** How far an initiative is, in display order. */
export const STATUSES = [
  'open',
  'refurbished',
  'under-construction',
  'planned',
  'running',
  'in-effect',
  'extended',
  'piloted',
  'announced',
  'recurring',
  'held',
  'awarded',
  'released',
] as const;
export const StatusSchema = v.picklist(STATUSES);
export type Status = v.InferOutput<typeof StatusSchema>;

/** The statuses that fit a kind. Works that are done are the place they made. */
export const STATUSES_OF: Readonly<Record<Kind, readonly Status[]>> = {
  place: ['open', 'refurbished', 'under-construction', 'planned'],
  works: ['under-construction', 'planned'],
  service: ['running', 'piloted', 'announced'],
  programme: ['in-effect', 'extended', 'piloted', 'announced'],
  event: ['recurring', 'held'],
  title: ['awarded'],
  product: ['released'],
};

/** Kinds whose numbers may be added up: what is built, what is offered or decided, what took place or was given. */
export const KIND_GROUPS = [
  { group: 'built', kinds: ['place', 'works'] },
  { group: 'offered', kinds: ['service', 'programme'] },
  { group: 'noted', kinds: ['event', 'title', 'product'] },
] as const satisfies readonly Readonly<{ group: string; kinds: readonly Kind[] }>[];
export type KindGroup = (typeof KIND_GROUPS)[number]['group'];

/**
 * How a status is filled, in markers and beside words: solid for what is there or in effect, ringed for what was renewed
 * or taken over elsewhere, half for what is under way, outline for what is ahead.
 */
export type StatusFill = 'solid' | 'ringed' | 'half' | 'outline';

export const STATUS_FILL: Readonly<Record<Status, StatusFill>> = {
  open: 'solid',
  refurbished: 'ringed',
  'under-construction': 'half',
  planned: 'outline',
  running: 'solid',
  'in-effect': 'solid',
  extended: 'ringed',
  piloted: 'half',
  announced: 'outline',
  recurring: 'solid',
  held: 'solid',
  awarded: 'solid',
  released: 'solid',
};
