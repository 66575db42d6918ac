import { type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { MapMark } from '../../domain/map-mark';
import type { PointedMark } from '../../state/mark-slice';
import { useServices, useTranslate } from '../context/atlas-context';
import { lazyPart } from '../context/lazy-part';
import { Icon } from '../controls/icon';
import { ClusterCard } from './cluster-card';
import { EventsCard } from './events-card';
import { PassageCard } from './passage-card';
import { placeCard } from './place-card';
import { RecordCard } from './record-card';
import './map-card.css';

/** The estimate of an alternative is computed by code that only the voyage desk has. */
const AlternativeCard = lazyPart(
  () => import('./alternative-card').then(({ AlternativeCard: card }) => card),
  { silent: true },
);

/** Comes with the first plan of a harbour. */
const HarbourCard = lazyPart(() => import('./harbour-card').then(({ HarbourCard: card }) => card), {
  silent: true,
  messages: ['harbours'],
});

/** Comes with the first layer of the reader's own data. */
const OwnCard = lazyPart(() => import('./own-card').then(({ OwnCard: card }) => card), {
  silent: true,
  messages: ['own'],
});

/** Comes with the first archive of tiles of another host. */
const ForeignCard = lazyPart(() => import('./own-card').then(({ ForeignCard: card }) => card), {
  silent: true,
  messages: ['own'],
});

/**
 * Shows what a mark on the map stands for: name, status, one figure. Lies beside the mark, inside the visible map. Stays
 * while the pointer is on the mark or on the card, and closes on Escape.
 */
export function MapCard({ pointed }: { readonly pointed: PointedMark }) {
  const t = useTranslate();
  const tMarks = useTranslate('marks');
  const { store } = useServices();
  const { pointAtMark, hover, hoverAlternative, holdCard } = store.getState();
  const element = useRef<HTMLElement>(null);
  const place = usePlace(element, pointed);
  const close = () => {
    pointAtMark(null);
    hover(null);
    hoverAlternative(null);
  };
  useEscape(close);
  return (
    <section
      ref={element}
      className="map-card"
      aria-label={tMarks('card')}
      style={place}
      onMouseEnter={() => holdCard(true)}
      onMouseLeave={() => holdCard(false)}
    >
      <Details mark={pointed.mark} isTouched={pointed.isTouched} />
      {pointed.isTouched && (
        <button
          type="button"
          className="icon-button map-card-close"
          aria-label={t('action.close')}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      )}
    </section>
  );
}

function Details({ mark, isTouched }: { readonly mark: MapMark; readonly isTouched: boolean }) {
  switch (mark.kind) {
    case 'record':
      return <RecordCard selection={mark.selection} isTouched={isTouched} />;
    case 'cluster':
      return <ClusterCard mark={mark} isTouched={isTouched} />;
    case 'passage':
      return <PassageCard id={mark.id} isTouched={isTouched} />;
    case 'alternative':
      return <AlternativeCard id={mark.id} isTouched={isTouched} />;
    case 'events':
      return <EventsCard ids={mark.ids} />;
    case 'own':
      return <OwnCard layer={mark.layer} row={mark.row} />;
    case 'foreign':
      return <ForeignCard cells={mark.cells} />;
    case 'harbour':
      return <HarbourCard port={mark.port} id={mark.id} isTouched={isTouched} />;
  }
}

/** Returns the style that places the card; hidden until its size is known. */
function usePlace(
  element: { readonly current: HTMLElement | null },
  { at, reach }: PointedMark,
): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>({ visibility: 'hidden' });
  useLayoutEffect(() => {
    const card = element.current;
    const map = card?.parentElement;
    if (!card || !map) return;
    const update = () => {
      const area = map.getBoundingClientRect();
      const border = card.offsetHeight - card.clientHeight;
      const size = { width: card.offsetWidth, height: card.scrollHeight + border };
      const { left, top, maxHeight } = placeCard({ ...at, reach }, size, area);
      setPlace({ left: left - area.left, top: top - area.top, maxHeight });
    };
    const observer = new ResizeObserver(update);
    observer.observe(card);
    observer.observe(map);
    update();
    return () => observer.disconnect();
  }, [element, at, reach]);
  return place;
}

/** Closes the card on Escape, before anything else uses the key. */
function useEscape(close: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close();
    }
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  });
}
