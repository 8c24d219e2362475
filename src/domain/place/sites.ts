import type {
  Initiative,
  InitiativeId,
  LocatedInitiative,
  OwnPart,
  PartId,
  Places,
  SiteId,
} from '../../schema/initiative.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import { isLocated } from './is-located.ts';

/** An initiative at its own place, or at that of one of its parts, whose name it bears there; it has no further places. */
export type Site = Omit<LocatedInitiative, 'id' | 'places'> &
  Readonly<{
    id: SiteId;
    places: null;
    initiativeId: InitiativeId;
    isPart: boolean;
    /** Of the initiative. */ wholeName: LocalizedText;
  }>;

/** No id of an initiative has a dot. */
const SEPARATOR = '.';

export const partIdOf = (initiative: SiteId, { id }: Pick<OwnPart, 'id'>): PartId =>
  `${initiative}${SEPARATOR}${id}` as PartId;

/** The initiative that a site belongs to. */
export const initiativeIdOf = (site: SiteId): InitiativeId => site.split(SEPARATOR, 1)[0] as InitiativeId;

export const isPartId = (site: SiteId): site is PartId => site.includes(SEPARATOR);

/** The parts of an initiative that are no initiatives themselves. */
export const ownParts = ({ places }: Pick<Initiative, 'places'>): readonly OwnPart[] =>
  (places?.parts ?? []).flatMap((part) => ('initiative' in part ? [] : [part]));

/** How many of the places are known to be meant. */
export const knownCount = ({ parts }: Places): number => parts.filter(({ possible }) => !possible).length;

/** Where an initiative itself is drawn: at its place, and at those of its own parts. */
export function sitesOf(initiative: Initiative): readonly Site[] {
  const whole: readonly Site[] = isLocated(initiative)
    ? [
        {
          ...initiative,
          places: null,
          initiativeId: initiative.id,
          isPart: false,
          wholeName: initiative.name,
        },
      ]
    : [];
  const parts = ownParts(initiative).map((part) => ({
    ...{ ...initiative, places: null, label: undefined, unlocated: null, namedInReport: false },
    ...{ id: partIdOf(initiative.id, part), initiativeId: initiative.id, isPart: true },
    ...{ wholeName: initiative.name, name: part.name, geometry: part.geometry, location: part.location },
  }));
  return [...whole, ...parts];
}

/** Where an initiative and those among its parts that are initiatives are drawn. */
export function allSitesOf(
  initiative: Initiative,
  initiativeById: ReadonlyMap<InitiativeId, Initiative>,
): readonly Site[] {
  const members = (initiative.places?.parts ?? []).flatMap((part) => {
    const member = 'initiative' in part ? initiativeById.get(part.initiative) : undefined;
    return member === undefined || !isLocated(member) ? [] : sitesOf(member).filter(({ isPart }) => !isPart);
  });
  return [...sitesOf(initiative), ...members];
}

/** Whether something of it is on the map. */
export const isMapped = ({ location, places }: Pick<Initiative, 'location' | 'places'>): boolean =>
  location !== null || places !== null;
