import { SIMULATIONS } from '../../domain/chance/chance-question.ts';
import { LEAST_OF_KIND } from '../../domain/chance/pair-kinds.ts';
import { LEAST_OF_SHARES } from '../../domain/compare/describe-comparison.ts';
import { LEAST_OF_MEDIAN } from '../../domain/spread/median-minutes.ts';
import { SITE_DRAWS } from '../../domain/siting/siting.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { AnalyseDictionary } from '../../i18n/dictionary.ts';
import { InfoNote } from '../../ui/info-note.tsx';

/** A figure that does not explain itself. */
export type Figure = keyof AnalyseDictionary['analyse']['notes']['of'];

const NUMBERS = {
  ...{ least: LEAST_OF_MEDIAN, leastShares: LEAST_OF_SHARES },
  ...{ simulations: SIMULATIONS, draws: SITE_DRAWS, leastOfKind: LEAST_OF_KIND },
} as const;

/** Opens formula, source and limits of a figure beside it. */
export function FigureNote({ of }: { of: Figure }) {
  const { t } = useTexts();
  const title = t(`analyse.notes.of.${of}.title`);
  return (
    <InfoNote
      label={t('analyse.notes.about', { figure: title })}
      title={title}
      parts={(['formula', 'source', 'limits'] as const).map((part) => ({
        term: t(`analyse.notes.${part}`),
        text: t(`analyse.notes.of.${of}.${part}`, NUMBERS),
      }))}
    />
  );
}
