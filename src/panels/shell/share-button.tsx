import { useServices, useTranslate } from '../context/atlas-context';
import { Icon } from '../controls/icon';

/** Copies the link; whether it could is said by a notice. */
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
      <span className="bar-word">{t('bar.share')}</span>
    </button>
  );
}
