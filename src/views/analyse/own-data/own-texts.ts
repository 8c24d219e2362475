import type { SystemJudgement } from '../../../domain/own-data/judge-system.ts';
import type { OwnFailure } from '../../../domain/own-data/own-fault.ts';
import type { OwnShapes } from '../../../domain/own-data/own-points.ts';
import { countOf, type OwnSet, unknownAccuracyCount } from '../../../domain/own-data/own-set.ts';
import { COORDINATE_SYSTEMS } from '../../../schema/coordinate-systems.ts';
import type { Texts } from '../../../i18n/texts.ts';

/** Why a file could not be read, in a sentence that says where. */
export function failureSentence({ t }: Texts, { code, at, detail }: OwnFailure): string {
  if (code === 'not-json' && at !== null) return t('analyse.own.failure.not-jsonAt', { at });
  return t(`analyse.own.failure.${code}`, { at: at ?? 0, detail });
}

const percent = (share: number): number => Math.round(share * 100);

/** In which system the numbers of a file are, with what speaks for it: the shares by each system. */
export function judgementSentences({ t }: Texts, judged: SystemJudgement): readonly string[] {
  const { system, why, count, shares } = judged;
  const first =
    system === null || why !== null
      ? t(`analyse.own.cannot.${why ?? 'unclear'}`, { points: count })
      : t('analyse.own.judged', { system: t(`analyse.own.systemShort.${system}`), points: count });
  // Of a handful of points shares would only look exact.
  if (why === 'few' || why === 'far') return [first];
  const ordered = COORDINATE_SYSTEMS.toSorted((a, b) => Number(b === system) - Number(a === system));
  return [
    first,
    ...ordered.map((each) =>
      t('analyse.own.shares', {
        system: t(`analyse.own.systemShort.${each}`),
        street: percent(shares[each].nearStreet),
        building: percent(shares[each].onBuilding),
      }),
    ),
  ];
}

/** What was made of shapes and of rows without anything. */
export const readingSentences = (
  { t }: Texts,
  { shapes, emptyCount }: Readonly<{ shapes: OwnShapes; emptyCount: number }>,
): readonly string[] => [
  ...(shapes.lines === 0 ? [] : [t('analyse.own.lines', { count: shapes.lines })]),
  ...(shapes.areas === 0 ? [] : [t('analyse.own.areas', { count: shapes.areas })]),
  ...(shapes.several === 0 ? [] : [t('analyse.own.several', { count: shapes.several })]),
  ...(emptyCount === 0 ? [] : [t('analyse.own.empty', { count: emptyCount })]),
];

function accuracyText({ t }: Texts, set: OwnSet): string | null {
  const unknown = unknownAccuracyCount(set);
  if (set.accuracyMeters !== null) return t('analyse.own.accuracyOfAll', { meters: set.accuracyMeters });
  if (unknown === 0) return null;
  return unknown === countOf(set)
    ? t('analyse.own.accuracyNone')
    : t('analyse.own.accuracyPartly', { count: unknown });
}

/** What is to be known of loaded data, a line each. */
export function aboutLines(texts: Texts, set: OwnSet): readonly string[] {
  const { t, format } = texts;
  const accuracy = accuracyText(texts, set);
  return [
    t('analyse.own.about', {
      format: t(`analyse.own.format.${set.format}`),
      file: set.fileName,
      date: format.date(set.addedOn),
      system: t(`analyse.own.systemShort.${set.system}`),
    }),
    ...(set.faults.count === 0 ? [] : [t('analyse.own.leftOut', { count: set.faults.count })]),
    ...(accuracy === null ? [] : [accuracy]),
  ];
}
