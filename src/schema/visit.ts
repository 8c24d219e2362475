import * as v from 'valibot';
import { LocalizedTextSchema } from './localized-text.ts';
import { DatedStatementSchema, SourceIdsSchema } from './source.ts';

/** How far the public may go in, a ticket or a booking included: everywhere, in a part or at times, not at all. */
const ACCESS = ['yes', 'partly', 'no'] as const;

/** In international form, grouped by single spaces: it becomes a link to dial. */
const PhoneNumberSchema = v.pipe(v.string(), v.regex(/^\+\d{1,3}(?: \d{2,4}){2,4}$/));

/** Of a named public host: no user name, no port, no number for a host. */
const WebsiteSchema = v.pipe(v.string(), v.regex(/^https:\/\/(?:[a-z0-9-]+\.)+[a-z]+\/[\w./-]*$/));

/** What a person needs to know before going to a place. */
export const VisitSchema = v.pipe(
  v.strictObject({
    access: v.picklist(ACCESS),
    /** In one sentence: which part, who may, ticket or booking. */
    note: v.nullable(LocalizedTextSchema),
    /** Of `access` and `note`. */
    sources: SourceIdsSchema,
    /** With the date when the source said so, since hours change. */
    hours: v.nullable(DatedStatementSchema),
    phone: v.nullable(v.strictObject({ number: PhoneNumberSchema, sources: SourceIdsSchema })),
    website: v.nullable(v.strictObject({ url: WebsiteSchema, sources: SourceIdsSchema })),
  }),
  v.readonly(),
);
export type Visit = v.InferOutput<typeof VisitSchema>;
export type Access = Visit['access'];
