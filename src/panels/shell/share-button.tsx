import { useServices, useTranslate } from '../context/atlas-context';
import { Icon } from '../controls/icon';

/** Shows the button that copies the link; a notice reports the outcome. */
export function ShareButton() {
  const t = useTranslate();
  const { copyLink } = useServices();
  return (
    <button
      type="button"
      className="button share-button"
      title={t('bar.share')}
      onClick={() => void copyLink()}
    >
      <Icon name="link" />
      <span className="bar-label">{t('bar.share')}</span>
    </button>
  );
}
