import type { Atlas } from '../../data/atlas.ts';
import type { Texts } from '../../i18n/texts.ts';
import { type FacetChoice, OUTSIDE } from '../../schema/facets.ts';
import type { SectionId } from '../../schema/section.ts';

type Named = Pick<Atlas, 'report' | 'subdistricts' | 'unread'>;

function sectionName({ pick }: Texts, { report }: Named, id: SectionId): string {
  const section = report?.sections.find((candidate) => candidate.id === id);
  return section === undefined ? id : pick(section.title);
}

function subdistrictName({ t, pickName }: Texts, { subdistricts, unread }: Named, id: string): string {
  if (unread.subdistricts)
    return t('explore.notApplied', { name: id === OUTSIDE ? t('explore.outside') : id });
  if (id === OUTSIDE) return t('explore.outside');
  const properties = subdistricts.find((candidate) => candidate.id === id)?.properties;
  return properties === undefined ? id : pickName(properties);
}

/** A value of a facet in the reader's words. */
export function facetValueName(texts: Texts, atlas: Named, choice: FacetChoice): string {
  const { t } = texts;
  switch (choice.facet) {
    case 'category':
      return t(`content.category.${choice.value}`);
    case 'kind':
      return t(`content.kind.${choice.value}`);
    case 'status':
      return t(`content.status.${choice.value}`);
    case 'section':
      return sectionName(texts, atlas, choice.value);
    case 'subdistrict':
      return subdistrictName(texts, atlas, choice.value);
    case 'located':
      return t(`explore.locatedValue.${choice.value}`);
    case 'accuracy':
      return t(`explore.accuracyValue.${choice.value}`);
  }
}
