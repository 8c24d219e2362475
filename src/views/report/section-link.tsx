import type { MouseEvent, ReactNode } from 'react';
import { useOpenSection } from './use-section-scroll.ts';
import type { SectionId } from '../../schema/section.ts';
import { URL_TABLE } from '../../schema/url-state.ts';

const hrefOf = (id: SectionId): string => `?${URL_TABLE.view.key}=report&${URL_TABLE.sectionId.key}=${id}`;

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A link to a section of the report, with a real address for a new tab. */
export function SectionLink({
  id,
  current = false,
  label,
  className,
  children,
}: {
  id: SectionId;
  current?: boolean;
  /** Where the visible text alone does not say it. */
  label?: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  const open = useOpenSection();
  return (
    <a
      href={hrefOf(id)}
      className={className}
      aria-label={label}
      aria-current={current ? 'location' : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        open(id);
      }}
    >
      {children}
    </a>
  );
}
