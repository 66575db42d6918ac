import { useAtlas, useTranslate } from '../atlas-context';

/** What is said where the map would be when there is none. */
export function MapMessage() {
  const t = useTranslate();
  const mapStatus = useAtlas((state) => state.mapStatus);
  if (mapStatus !== 'unavailable' && mapStatus !== 'lost') return null;
  return (
    <p className="map-message" data-map={mapStatus} role="status">
      {t(mapStatus === 'lost' ? 'notice.context-lost' : 'notice.no-webgl')}
    </p>
  );
}
