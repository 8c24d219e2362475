import { useEffect, useState } from 'react';
import { pageWalkService } from '../walk/page-walk-service.ts';
import { lngLat } from '../../schema/lng-lat.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { ProofView } from '../../views/proof/proof-view.tsx';

const SPOT = lngLat(120.1, 30.25);

/** Asks for the walks of the view. */
export function ProofPanel() {
  const { stations } = useAtlas();
  const mode = useAppStore((state) => state.walkMode);
  const [minutes, setMinutes] = useState<readonly number[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    const places = stations.slice(0, 5).map(({ id, geometry }) => ({ id, geometry, accuracyMeters: 0 }));
    const query = { origins: [{ point: SPOT, mode }], destinations: places, withinMinutes: 90 };
    void pageWalkService.matrix(query, { priority: 'later', signal: leaving.signal }).then((matrix) => {
      const [row] = matrix.ok ? matrix.value : [];
      if (row?.ok) setMinutes([...row.value]);
    });
    return () => {
      leaving.abort();
    };
  }, [mode, stations]);
  return <ProofView minutes={minutes} />;
}
