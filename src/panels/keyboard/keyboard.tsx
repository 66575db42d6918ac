import { useEffect, useState } from 'react';
import type { Selection } from '../../domain/selection';
import { useAtlas, useServices, useTranslate } from '../context/atlas-context';
import { lazyPart } from '../context/lazy-part';
import { useShortcut } from '../context/use-shortcut';
import { keepFocus } from './keep-focus';
import { LiveRegion } from './live-region';
import { SkipLinks } from './skip-links';
import { useAnnouncements } from './use-announcements';
import { useMapCursor } from './use-map-cursor';
import './keyboard.css';

const KeyHelp = lazyPart(() => import('./key-help').then((module) => module.KeyHelp), {
  silent: true,
});

/** Makes the atlas usable by keyboard and screen reader: skip links, map cursor, live region, kept focus. */
export function Keyboard() {
  const { store } = useServices();
  useMapCursor();
  useAnnouncements();
  useMapName();
  useShortcut('help', () => store.getState().setKeyHelpOpen(true));
  useEffect(() => {
    const panels = document.getElementById('panels');
    return panels ? keepFocus(panels, () => pageKey(store.getState().selection)) : undefined;
  }, [store]);
  return (
    <>
      <SkipLinks />
      <LiveRegion />
      <OpenedKeyHelp />
    </>
  );
}

/** Names the landmark of the map, which stands in the page before any language is loaded. */
function useMapName(): void {
  const name = useTranslate('keyboard')('map.name');
  useEffect(() => document.getElementById('map')?.setAttribute('aria-label', name), [name]);
}

/** Returns the same key for selections between which the focus stays: the stops of a voyage change on one page. */
function pageKey(selection: Selection): string {
  return selection.kind === 'voyage' ? 'voyage' : JSON.stringify(selection);
}

/** Loads the list of keys when it is first opened. */
function OpenedKeyHelp() {
  const isOpen = useAtlas((state) => state.isKeyHelpOpen);
  const [wasOpen, setWasOpen] = useState(false);
  useEffect(() => {
    if (isOpen) setWasOpen(true);
  }, [isOpen]);
  return wasOpen ? <KeyHelp /> : null;
}
