import { useTranslate } from '../context/atlas-context';
import { lazyPopup } from '../context/lazy-popup';
import { Icon } from '../controls/icon';

const BarPopup = lazyPopup<{ readonly isCompact: boolean }>(
  'dialog',
  () => import('./bar-popup').then(({ BarPopup: Popup }) => Popup),
  { messages: ['menu'] },
);

/** Shows a menu of all pages, the settings and what a narrow bar has no room for. */
export function BarMenu({ isCompact }: { readonly isCompact: boolean }) {
  const t = useTranslate();
  return (
    <BarPopup
      isCompact={isCompact}
      button={{
        className: 'icon-button',
        'aria-label': t('bar.menu'),
        children: <Icon name="menu" />,
      }}
    />
  );
}
