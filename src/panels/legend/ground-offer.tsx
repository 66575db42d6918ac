import { useId, useState } from 'react';
import { useAtlas, useTranslate } from '../context/atlas-context';
import './ground-offer.css';

/** Shows a button for streets and buildings from a third party. It first says what that sends to whom. */
export function GroundOffer({ onDecline }: { readonly onDecline: () => void }) {
  const t = useTranslate('ground');
  const textId = useId();
  const isOnline = useAtlas(({ basemap }) => basemap === 'online');
  const setBasemap = useAtlas((state) => state.setBasemap);
  const [isAsking, setAsking] = useState(false);
  if (isOnline) {
    return (
      <div className="ground-offer">
        <button type="button" className="button" onClick={() => setBasemap('embedded')}>
          {t('off')}
        </button>
      </div>
    );
  }
  return (
    <div className="ground-offer">
      <button
        type="button"
        className="button"
        aria-expanded={isAsking}
        aria-controls={textId}
        onClick={() => setAsking(!isAsking)}
      >
        {t('offer')}
      </button>
      <div id={textId} className="ground-offer-text" hidden={!isAsking}>
        <p>{t('note')}</p>
        <button
          type="button"
          className="button ground-offer-on"
          onClick={() => {
            setAsking(false);
            setBasemap('online');
          }}
        >
          {t('on')}
        </button>
        <button type="button" className="button" onClick={onDecline}>
          {t('decline')}
        </button>
      </div>
    </div>
  );
}
