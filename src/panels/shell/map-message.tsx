import { useAtlas, useTranslate } from '../context/atlas-context';

/** Shows a message in place of the map where there is no map. */
export function MapMessage() {
  const t = useTranslate();
  const mapStatus = useAtlas((state) => state.mapStatus);
  const isGone = useAtlas(({ notices }) => notices.some(({ kind }) => kind === 'context-gone'));
  if (mapStatus !== 'unavailable' && mapStatus !== 'lost') return null;
  return (
    <p className="map-message" data-map={mapStatus} role="status">
      {mapStatus === 'lost'
        ? t('notice.context-lost')
        : t(isGone ? 'notice.context-gone' : 'notice.no-webgl')}
    </p>
  );
}
