import type { LocatedFeature, Rule } from '../geo-files.ts';
import { type FieldFault, toErrors } from '../field-fault.ts';
import { isOnSpamSite, siteOf, spamSitesOf } from '../spam-sites.ts';
import { isKindToVisit } from '../../../src/domain/place/can-be-visited.ts';
import type { InitiativeFeature } from '../../../src/schema/initiative.ts';
import { isOriginalKind, type SourceKind } from '../../../src/schema/source.ts';
import type { Status } from '../../../src/schema/status.ts';
import type { Visit } from '../../../src/schema/visit.ts';

/** What is told to those who want to go there is of a place, agrees with its status, and comes from who may say so. */
export const checkVisit: Rule = (geo) => {
  const known: Known = {
    kindOf: new Map((geo.sources ?? []).map(({ id, kind }) => [id, kind])),
    spamSites: spamSitesOf(geo.sources),
  };
  return geo.features.flatMap((located) => toErrors(located, faultsOf(located, known)));
};

type Known = Readonly<{ kindOf: ReadonlyMap<string, SourceKind>; spamSites: ReadonlySet<string> }>;
type Properties = InitiativeFeature['properties'];

/** One cannot go everywhere in what is not there yet. */
const UNFINISHED: readonly Status[] = ['planned', 'under-construction'];

function faultsOf({ feature: { properties } }: LocatedFeature, known: Known): readonly FieldFault[] {
  const { visit } = properties;
  if (visit === null) return [];
  return [...faultsOfState(visit, properties), ...faultsOfContacts(visit, known)];
}

function* faultsOfState(
  { access, note, hours }: Visit,
  { kind, status, location }: Properties,
): Iterable<FieldFault> {
  if (location === null || !isKindToVisit(kind)) {
    yield {
      field: 'visit',
      message: location === null ? 'It has no place to visit' : `A ${kind} is nothing to visit`,
      hint: 'Give null, or tell it of the entry that is the place.',
    };
  }
  if (access === 'yes' && UNFINISHED.includes(status)) {
    yield {
      field: 'visit.access',
      message: `Open to the public, but its status is ${status}`,
      hint: 'Give "partly" with a note, "no" or null, or correct the status.',
    };
  }
  if (access === 'partly' && note === null) {
    yield {
      field: 'visit.note',
      message: 'Does not say which part is open',
      hint: 'Say which part, or when, and to whom.',
    };
  }
  if (access === 'no' && hours !== null) {
    yield {
      field: 'visit.hours',
      message: 'Has opening hours, but is not open',
      hint: 'Correct one of the two.',
    };
  }
}

/** A number that was copied may ring at somebody else’s, and an address may have changed hands. */
function* faultsOfContacts({ phone, website }: Visit, { kindOf, spamSites }: Known): Iterable<FieldFault> {
  for (const [field, contact] of Object.entries({ phone, website })) {
    const copies = (contact?.sources ?? []).filter((source) => !isOriginal(kindOf.get(source)));
    if (copies.length > 0) {
      yield {
        field: `visit.${field}.sources`,
        message: `Rests on ${copies.join(', ')}, not on the place itself or a public body`,
        hint: 'Cite a source of kind official or company, or give null.',
      };
    }
  }
  if (website !== null && isOnSpamSite(website.url, spamSites)) {
    yield {
      field: 'visit.website.url',
      message: `Links to ${siteOf(website.url)}, whose pages carry spam`,
      hint: 'Give null.',
    };
  }
}

/** Of a source that is not there, another rule tells. */
const isOriginal = (kind: SourceKind | undefined): boolean => kind === undefined || isOriginalKind(kind);
