import { useRef } from 'react';
import { OVERVIEW } from '../../domain/selection';
import { useAtlas, useServices, useTranslate } from '../context/atlas-context';
import { useCorner } from '../context/use-corner';
import { Icon } from './icon';
import { MapButton } from './map-button';

export function MapControls() {
  const t = useTranslate();
  const { store } = useServices();
  const nav = useRef<HTMLElement>(null);
  useCorner('controls', 'bottom-right', nav);
  const view = useAtlas((state) => state.view);
  const layout = useAtlas((state) => state.layout);
  const projection = useAtlas((state) => state.projection);
  const { setCamera, setLayout, setProjection, select, turnNorth, zoomBy } = store.getState();
  const isTurned = view !== null && (view.bearing !== 0 || view.pitch !== 0);

  function showWholeCorridor() {
    select(OVERVIEW);
    setCamera(null);
  }

  return (
    <nav ref={nav} className="map-controls" aria-label={t('controls.label')}>
      {isTurned && (
        <div className="map-controls-group">
          <MapButton label={t('map.north')} onPress={turnNorth}>
            <Icon name="north" style={{ transform: `rotate(${-view.bearing}deg)` }} />
          </MapButton>
        </div>
      )}
      <div className="map-controls-group">
        <MapButton label={t('map.zoom-in')} onPress={() => zoomBy(1)} isDisabled={!view}>
          <Icon name="plus" />
        </MapButton>
        <MapButton label={t('map.zoom-out')} onPress={() => zoomBy(-1)} isDisabled={!view}>
          <Icon name="minus" />
        </MapButton>
      </div>
      <div className="map-controls-group">
        <MapButton
          label={t('map.whole-corridor')}
          word={t('map.whole-corridor-word')}
          onPress={showWholeCorridor}
        >
          <Icon name="corridor" />
        </MapButton>
        {projection === 'mercator' ? (
          <MapButton
            label={t('map.globe')}
            word={t('map.globe')}
            onPress={() => setProjection('globe')}
          >
            <Icon name="globe" />
          </MapButton>
        ) : (
          <MapButton
            label={t('map.flat')}
            word={t('map.flat')}
            onPress={() => setProjection('mercator')}
          >
            <Icon name="flat-map" />
          </MapButton>
        )}
        <MapButton
          label={t('map.table')}
          word={t('map.table')}
          isPressed={layout !== 'map'}
          onPress={() => setLayout(layout === 'map' ? 'split' : 'map')}
        >
          <Icon name="table" />
        </MapButton>
        <MapButton
          label={t('map.measure')}
          word={t('map.measure-word')}
          onPress={() => select({ kind: 'measure' })}
        >
          <Icon name="ruler" />
        </MapButton>
      </div>
    </nav>
  );
}
