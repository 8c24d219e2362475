import { useEffect, useRef } from 'react';
import { destinationName } from './destination-texts.ts';
import { HandOver } from './hand-over.tsx';
import styles from './route-panel.module.css';
import { RouteProfile } from './route-profile.tsx';
import { RouteSteps } from './route-steps.tsx';
import { useShownAnswer } from './use-nearby.ts';
import { useOriginName } from './use-origin-name.ts';
import { refusalAt } from '../../domain/nearby/coverage-at.ts';
import { labelPointOf } from '../../domain/nearby/label-point-of.ts';
import type { Destination } from '../../domain/nearby/destinations.ts';
import { wholeMinutes } from '../../domain/nearby/group-rows.ts';
import { EXACT_METERS } from '../../domain/geo/exact-meters.ts';
import type { Route, RouteFailure } from '../../domain/route/find-route.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore, useNearbyAnswers } from '../../state/providers.tsx';
import type { CoverageFeature } from '../../schema/coverage.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { Broken } from '../../state/nearby-answers.ts';
import { DetailSection, PanelDetail } from '../../ui/panel-detail.tsx';
import { AddToWalk } from '../walk/add-to-walk.tsx';
import { stopOf } from './stop-of.ts';

function failureText(
  { t }: Texts,
  failure: RouteFailure | Broken,
  { name, start, coverage }: Readonly<{ name: string; start: LngLat; coverage: readonly CoverageFeature[] }>,
): string {
  switch (failure.code) {
    case 'origin-off-network':
      return t(`nearby.refused.${refusalAt(failure.reason, start, coverage)}`);
    case 'place-off-network':
      return t('nearby.route.placeOff', { name });
    case 'no-way':
      return t('nearby.route.noWay', { name });
    case 'broken':
      return t('nearby.refused.broken');
  }
}

function climbText({ t, format }: Texts, { elevation }: Route): string {
  const [climb, descent] = [Math.round(elevation.climbMeters), Math.round(elevation.descentMeters)];
  const sum =
    climb === 0 && descent === 0 ? t('nearby.route.level') : t('nearby.route.climb', { climb, descent });
  if (elevation.metersWithoutHeights < 1) return sum;
  const unknown = t('nearby.route.heightsUnknown', {
    distance: format.distance(elevation.metersWithoutHeights),
  });
  return [sum, unknown].join(t('nearby.clause'));
}

function Way({
  route,
  start,
  destination,
  name,
}: {
  route: Route;
  start: LngLat;
  destination: Destination;
  name: string;
}) {
  const texts = useTexts();
  const { t, format } = texts;
  const from = useOriginName('a');
  const isPoint = destination.place.geometry.type === 'Point';
  return (
    <>
      <p className={styles.sum}>
        {t('nearby.route.sum', {
          distance: format.distance(route.distanceMeters),
          minutes: wholeMinutes(route.minutes),
        })}
      </p>
      <p className={styles.climb}>{climbText(texts, route)}</p>
      {destination.place.accuracyMeters > EXACT_METERS && (
        <p className={styles.climb}>{t('nearby.route.about')}</p>
      )}
      <DetailSection title={t('nearby.route.profile')}>
        <RouteProfile route={route} />
      </DetailSection>
      <DetailSection title={t('nearby.route.steps')}>
        <RouteSteps route={route} name={name} />
      </DetailSection>
      <DetailSection title={t('nearby.route.handOver')}>
        <HandOver
          from={{ name: from ?? t('nearby.origin'), point: start }}
          to={{ name, point: isPoint ? labelPointOf(destination) : route.to.point }}
        />
      </DetailSection>
    </>
  );
}

/** The way from the pin to one destination. */
export function RoutePanel({ destination }: { destination: Destination }) {
  const texts = useTexts();
  const { t } = texts;
  const openRoute = useAppStore((state) => state.openRoute);
  const answer = useShownAnswer('a', ({ route }) => (route?.to === destination.id ? route : null));
  const coverage = useNearbyAnswers((answers) => answers.coverage);
  const hasFailed = useNearbyAnswers(({ network }) => network.step === 'failed');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // The way back above it is to be seen too.
    heading.current?.parentElement?.scrollIntoView({ block: 'start' });
  }, [destination.id]);
  const name = destinationName(texts, destination);
  return (
    <PanelDetail
      title={t('nearby.route.title', { name })}
      titleRef={heading}
      backLabel={t('nearby.route.back')}
      onBack={() => {
        openRoute(null);
      }}
    >
      {answer === null && !hasFailed && <p className={styles.climb}>{t('nearby.counting')}</p>}
      {answer?.result.ok === false && (
        <p>{failureText(texts, answer.result.error, { name, start: answer.point, coverage })}</p>
      )}
      {answer?.result.ok === true && (
        <Way route={answer.result.value} start={answer.point} destination={destination} name={name} />
      )}
      <p className={styles.walk}>
        <AddToWalk stop={stopOf(destination)} />
      </p>
    </PanelDetail>
  );
}
