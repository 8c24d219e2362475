import { useTexts } from '../../i18n/texts-context.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

/** A number of everyday places; where the data are thin it is the least that there is, and none is not known to be none. */
export function EverydayNumber({ count, isThin }: { count: number; isThin: boolean }) {
  const { t, format } = useTexts();
  if (!isThin) return <>{format.number(count)}</>;
  return (
    <>
      <span aria-hidden="true">{count === 0 ? '?' : `≥\u202F${format.number(count)}`}</span>
      <VisuallyHidden>
        {t(count === 0 ? 'nearby.everydayUnknown' : 'nearby.everydayAtLeast', { count })}
      </VisuallyHidden>
    </>
  );
}
