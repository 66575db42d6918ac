import { useServices, useTranslate } from '../context/atlas-context';
import { Icon } from '../controls/icon';

/** Shows a button that opens the list of keys, as an icon or as an entry of a menu. */
export function KeyHelpButton({
  isEntry = false,
  onPress,
}: {
  readonly isEntry?: boolean;
  readonly onPress?: () => void;
}) {
  const t = useTranslate('keyboard');
  const { store } = useServices();
  const label = t('help.title');
  return (
    <button
      type="button"
      className={isEntry ? 'popup-item key-help-entry' : 'icon-button'}
      aria-label={isEntry ? undefined : label}
      title={isEntry ? undefined : `${label} (?)`}
      aria-haspopup="dialog"
      onClick={() => {
        onPress?.();
        store.getState().setKeyHelpOpen(true);
      }}
    >
      {isEntry && <span>{label}</span>}
      <Icon name="keyboard" />
    </button>
  );
}
