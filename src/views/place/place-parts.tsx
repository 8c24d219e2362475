import styles from './place-parts.module.css';
import rows from './place-rows.module.css';
import { PlaceRows } from './place-rows.tsx';
import { PlaceSection } from './place-section.tsx';
import { SourceEntry } from '../evidence/source-entry.tsx';
import { StopToggle } from '../walk/stop-toggle.tsx';
import { suggestStay } from '../../domain/compose/suggest-stay.ts';
import { themedMarker } from '../../domain/marker/themed-marker.ts';
import { knownCount, ownParts, partIdOf } from '../../domain/place/sites.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative, OwnPart } from '../../schema/initiative.ts';
import { areWeakSources } from '../../schema/source.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { placeHref } from '../../state/hrefs.ts';
import { ListRow } from '../../ui/list-row.tsx';
import { Marker } from '../../ui/marker.tsx';

const PART_MARKER_SIZE = 15;

/** A part that is no initiative: pressed, it is shown on the map. */
function PartRow({ initiative, part }: { initiative: Initiative; part: OwnPart }) {
  const { t, pick, format } = useTexts();
  const id = partIdOf(initiative.id, part);
  const isShown = useAppStore((state) => state.selectedPartId === id);
  const select = useAppStore((state) => state.select);
  const hover = useAppStore((state) => state.hover);
  const { accuracyMeters, shape } = part.location;
  const { sourceById } = useAtlas();
  const accuracy = t('place.partAccuracy', { distance: format.distance(accuracyMeters) });
  return (
    <ListRow
      rowId={`part-${part.id}`}
      href={placeHref(id)}
      current={isShown}
      hovered={false}
      picture={
        <Marker picture={themedMarker(initiative.category, initiative.status)} size={PART_MARKER_SIZE} />
      }
      name={pick(part.name)}
      detail={[
        accuracy,
        ...(shape.kind === 'stand-in' ? [pick(shape.what)] : []),
        ...(areWeakSources(part.sources, sourceById) ? [t('place.weakPart')] : []),
        ...(part.possible ? [t('place.partPossible')] : []),
      ].join(' · ')}
      aside={[]}
      tool={
        <StopToggle
          stop={{ place: { kind: 'site', id }, stayMinutes: suggestStay(initiative.category) }}
          name={pick(part.name)}
        />
      }
      onOpen={() => {
        select(id, 'panel');
      }}
      onHover={(hovering) => {
        hover(hovering ? initiative.id : null);
      }}
    />
  );
}

/** Where an initiative is that has several places, how many of them are known, and by whom. */
export function PlaceParts({ initiative }: { initiative: Initiative }) {
  const { t, pick } = useTexts();
  const { initiativeById } = useAtlas();
  const { places } = initiative;
  if (places === null) return null;
  const { parts, total, meaning } = places;
  const membersOf = (isPossible: boolean) =>
    parts.flatMap((part) =>
      'initiative' in part && part.possible === isPossible ? (initiativeById.get(part.initiative) ?? []) : [],
    );
  const [members, possibleMembers] = [membersOf(false), membersOf(true)];
  const own = ownParts(initiative);
  const sourceIds = [...new Set(own.flatMap(({ sources }) => sources))];
  const unread = parts.length - members.length - possibleMembers.length - own.length;
  const count = knownCount(places);
  return (
    <PlaceSection
      title={t('place.parts')}
      note={total === null ? t('place.partsKnown', { count }) : t('place.partsOf', { count, total })}
    >
      <p className={styles.meaning}>{pick(meaning)}</p>
      {members.length > 0 && <PlaceRows name="member" from={initiative} initiatives={members} />}
      {possibleMembers.length > 0 && (
        <>
          <h3 className={styles.possible}>{t('place.partsPossible', { count: possibleMembers.length })}</h3>
          <PlaceRows name="possible" from={initiative} initiatives={possibleMembers} />
        </>
      )}
      {unread > 0 && <p className={styles.meaning}>{t('place.partsUnread', { count: unread })}</p>}
      {own.length > 0 && (
        <ul className={rows.rows}>
          {own.map((part) => (
            <li key={part.id}>
              <PartRow initiative={initiative} part={part} />
            </li>
          ))}
        </ul>
      )}
      {sourceIds.length > 0 && (
        <ul aria-label={t('place.sources')} className={styles.sources}>
          {sourceIds.map((sourceId) => (
            <li key={sourceId}>
              <SourceEntry sourceId={sourceId} />
            </li>
          ))}
        </ul>
      )}
    </PlaceSection>
  );
}
