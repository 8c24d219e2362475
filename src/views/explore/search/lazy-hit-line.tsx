import type { SearchHit } from '../../../domain/search/search-hit.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { createLazyPart, useLazyPart } from '../../../ui/lazy-part.tsx';

/** What shows why something was found. */
export const hitLinePart = createLazyPart(async () => (await import('./hit-line.tsx')).HitLine);

/** One result; by its name alone until the rest is fetched, and where it cannot be. */
export function LazyHitLine({ hit }: { hit: SearchHit }) {
  const { pick } = useTexts();
  const { part: HitLine } = useLazyPart(hitLinePart);
  if (HitLine !== null) return <HitLine hit={hit} />;
  const { zh, en } = hit.name;
  return pick({ zh: zh.text, en: en?.text ?? zh.text });
}
