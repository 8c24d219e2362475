import { type CSSProperties, use, useReducer } from 'react';
import { AbsentPlate } from './absent-plate.tsx';
import { PlateCaption, shapeText } from './plate-caption.tsx';
import { PlateDrawing } from './plate-drawing.tsx';
import styles from './place-plate.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { LocatedInitiative } from '../../schema/initiative.ts';
import type { DatedPlate } from '../../state/services.ts';
import { usePlateSource } from '../../state/providers.tsx';

type OfInitiative = Readonly<{ initiative: LocatedInitiative }>;

function Drawn({ initiative, dated: { plate, dataDate } }: OfInitiative & { dated: DatedPlate }) {
  const texts = useTexts();
  const { t, format } = texts;
  const scale: CSSProperties & Record<'--scale-share', number> = {
    '--scale-share': plate.scaleBarMeters / plate.width,
  };
  const label = t('place.plate.alt', {
    width: format.distance(plate.width),
    height: format.distance(plate.height),
    count: plate.footprintCount,
    shape: shapeText(texts, initiative),
  });
  return (
    <>
      <div className={styles.box}>
        <PlateDrawing plate={plate} label={label} />
        <div className={styles.scale} style={scale} aria-hidden="true">
          <span className={styles.bar} />
          {format.distance(plate.scaleBarMeters)}
        </div>
      </div>
      <PlateCaption initiative={initiative} dataDate={dataDate} />
    </>
  );
}

/** The plate, once its ground is read; suspends until then. */
export function LoadedPlate({ initiative }: OfInitiative) {
  const source = usePlateSource();
  const [, loadAgain] = useReducer((count: number) => count + 1, 0);
  const result = use(source.load(initiative));
  if (result.ok) return <Drawn initiative={initiative} dated={result.value} />;
  return (
    <AbsentPlate
      initiative={initiative}
      absence={result.error}
      onRetry={() => {
        source.forget(initiative.id);
        loadAgain();
      }}
    />
  );
}
