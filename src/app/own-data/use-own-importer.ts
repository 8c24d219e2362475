import { useEffect, useEffectEvent } from 'react';
import { OwnImporter } from './own-importer.ts';
import { GEO_BASE_URL } from '../platform/site.ts';
import { boundsOf } from '../../domain/geo/bounds.ts';
import type { OwnSet } from '../../domain/own-data/own-set.ts';
import { remember } from '../../domain/remember.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';
import { ARCHIVE } from '../../schema/this-district.ts';
import { useChangeAnalysis } from '../../state/analysis-choices.ts';
import { ownImport } from '../../state/own-import.ts';
import { useAtlas } from '../../state/providers.tsx';
import { createImportClient } from '../../workers/import-client.ts';

const ID_CHARACTERS = 12;

const newId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, ID_CHARACTERS);

/** The importer of the page: it outlives the view, which may be left while a large file is loaded. */
const importerFor = remember((subdistricts: readonly SubdistrictFeature[]): OwnImporter | null => {
  const ground = boundsOf(subdistricts.map(({ geometry }) => geometry));
  if (ground === null) return null;
  return new OwnImporter({
    startClient: createImportClient,
    archiveUrl: `${GEO_BASE_URL}base/${ARCHIVE}.pmtiles`,
    ground,
    newId,
    now: () => new Date(),
  });
});

/** Takes files in while the view is open, and analyses what was loaded. */
export function useOwnImporter(): void {
  const { subdistricts } = useAtlas();
  const change = useChangeAnalysis();
  const onLoaded = useEffectEvent(({ id }: OwnSet) => {
    change({ subject: `own-${id}` });
  });
  useEffect(() => {
    const importer = importerFor(subdistricts);
    if (importer === null) return undefined;
    ownImport.setState({ actions: importer.actions });
    return importer.attend((set) => onLoaded(set));
  }, [subdistricts]);
}
