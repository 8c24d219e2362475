import type { ReactNode } from 'react';
import { useOpenSection } from './use-section-scroll.ts';
import type { SectionId } from '../../schema/section.ts';
import { sectionHref } from '../../state/hrefs.ts';
import { onPlainClick } from '../../ui/on-plain-click.ts';

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
      href={sectionHref(id)}
      className={className}
      aria-label={label}
      aria-current={current ? 'location' : undefined}
      onClick={onPlainClick(() => open(id))}
    >
      {children}
    </a>
  );
}
