import { useRef } from 'react';
import { isSameSelection } from '../../domain/selection';
import type { AppState } from '../../state/store';
import { useAtlas, useServices, useTranslate } from '../context/atlas-context';
import { useCorner } from '../context/use-corner';
import { Icon } from '../controls/icon';
import { MapButton } from '../controls/map-button';
import { useFullScreen } from './use-full-screen';

/** Shows the controls of the map in a frame: zoom, full screen where the page allows it, and the way back to the first view. */
export function EmbedControls() {
  const t = useTranslate();
  const tEmbed = useTranslate('embed');
  const nav = useRef<HTMLElement>(null);
  useCorner('controls', 'bottom-right', nav);
  const { store } = useServices();
  const view = useAtlas((state) => state.view);
  const { zoomBy } = store.getState();
  const back = useFirstView();
  const fullScreen = useFullScreen();
  return (
    <nav ref={nav} className="map-controls" aria-label={t('controls.label')}>
      <div className="map-controls-group">
        {back && (
          <MapButton label={tEmbed('back')} onPress={back}>
            <Icon name="corridor" />
          </MapButton>
        )}
        {fullScreen && (
          <MapButton
            label={tEmbed(fullScreen.isFull ? 'leave-full-screen' : 'full-screen')}
            onPress={fullScreen.toggle}
          >
            <Icon name={fullScreen.isFull ? 'leave-full-screen' : 'full-screen'} />
          </MapButton>
        )}
        <MapButton label={t('map.zoom-in')} onPress={() => zoomBy(1)} isDisabled={!view}>
          <Icon name="plus" />
        </MapButton>
        <MapButton label={t('map.zoom-out')} onPress={() => zoomBy(-1)} isDisabled={!view}>
          <Icon name="minus" />
        </MapButton>
      </div>
    </nav>
  );
}

/** Returns the function that shows again what the address of the frame, or its page, asked for; null while nothing else is shown. */
function useFirstView(): (() => void) | null {
  const { store, addressOf, openAddress } = useServices();
  const reads = useAtlas((state) => state.addressReads);
  const first = useRef<{ readonly reads: number; readonly state: AppState } | null>(null);
  if (first.current?.reads !== reads) first.current = { reads, state: store.getState() };
  const { state } = first.current;
  const isElsewhere = useAtlas(
    ({ selection, camera }) =>
      camera !== state.camera || !isSameSelection(selection, state.selection),
  );
  return isElsewhere ? () => openAddress(addressOf(state)) : null;
}
