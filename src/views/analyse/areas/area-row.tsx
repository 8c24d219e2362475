import type { ReactNode } from 'react';
import { TwinRow } from './twin-row.tsx';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { SubdistrictFeature } from '../../../schema/subdistrict.ts';
import { chooseArea, useAnalysis } from '../../../state/analysis-choices.ts';
import { useAppStoreApi } from '../../../state/providers.tsx';

/** The row of a sub-district. */
export function AreaRow({
  area: { id, properties },
  isEmpty = false,
  children,
}: {
  area: SubdistrictFeature;
  /** It has nothing of what is counted. */
  isEmpty?: boolean;
  /** The cells after its name. */
  children: ReactNode;
}) {
  const { pickName } = useTexts();
  const isChosen = useAnalysis((analysis) => analysis.areaId === id);
  const store = useAppStoreApi();
  return (
    <TwinRow
      id={id}
      name={pickName(properties)}
      isChosen={isChosen}
      isEmpty={isEmpty}
      onChoose={() => {
        chooseArea(store, id);
      }}
    >
      {children}
    </TwinRow>
  );
}
