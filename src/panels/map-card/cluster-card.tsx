import type { ClusterMark } from '../../domain/map-mark';
import { SECTORS } from '../../domain/sector';
import { useServices, useTranslate } from '../context/atlas-context';
import { ClusterSwatch } from '../controls/swatch';
import { SectorMark } from '../records/project-symbol';

/** Shows how many projects a ring stands for, by sector. */
export function ClusterCard({
  mark: { position, counts, splitsAt },
  isTouched,
}: {
  readonly mark: ClusterMark;
  readonly isTouched: boolean;
}) {
  const t = useTranslate();
  const tMarks = useTranslate('marks');
  const { store } = useServices();
  const present = SECTORS.filter((sector) => (counts[sector] ?? 0) > 0);
  const count = present.reduce((sum, sector) => sum + (counts[sector] ?? 0), 0);
  const zoomIn = () => {
    const { view, setCamera } = store.getState();
    const [lon, lat] = position;
    if (view) setCamera({ ...view, lon, lat, zoom: splitsAt });
  };
  return (
    <>
      <div className="map-card-head">
        <ClusterSwatch />
        <p className="map-card-name">{tMarks('cluster', { count })}</p>
      </div>
      <ul className="map-card-list map-card-counts">
        {present.map((sector) => (
          <li key={sector}>
            <SectorMark sector={sector} />
            <span>{t(`sector.${sector}`)}</span>
            <strong>{counts[sector]}</strong>
          </li>
        ))}
      </ul>
      {isTouched && (
        <button type="button" className="button button-outline map-card-action" onClick={zoomIn}>
          {tMarks('zoom')}
        </button>
      )}
    </>
  );
}
