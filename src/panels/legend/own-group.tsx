import { hasOwnLayers } from '../../state/select-own-layers';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { lazyPart } from '../context/lazy-part';
import { useViewLink } from '../links/use-view-link';

const OwnLegend = lazyPart(
  () => import('../own-layers/own-legend').then(({ OwnLegend: legend }) => legend),
  { silent: true, isTool: true, messages: ['own'] },
);

/** Shows a link to the reader's own data, and what of it the map draws. */
export function OwnGroup() {
  const t = useTranslate();
  const hasLayers = useAtlas(hasOwnLayers);
  const link = useViewLink({ selection: { kind: 'own-data' } });
  return (
    <div className="legend-group" data-layer="own">
      <a className="button legend-own" {...link}>
        {t('legend.own')}
      </a>
      {hasLayers && <OwnLegend />}
    </div>
  );
}
