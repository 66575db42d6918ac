import { useId } from 'react';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { Switch } from '../controls/switch';

/**
 * Shows the switch of the basemap. Nothing else on the page contacts a third party; the switch says so
 * before it does.
 */
export function BasemapSwitch() {
  const t = useTranslate();
  const noteId = useId();
  const basemap = useAtlas((state) => state.basemap);
  const setBasemap = useAtlas((state) => state.setBasemap);
  const isOnline = basemap === 'online';
  return (
    <div className="legend-group">
      <Switch
        checked={isOnline}
        onToggle={() => setBasemap(isOnline ? 'embedded' : 'online')}
        describedBy={noteId}
      >
        {t('legend.online-basemap')}
      </Switch>
      <p id={noteId} className="legend-note">
        {t('legend.online-basemap-note')}
      </p>
    </div>
  );
}
