import { placePosition } from '../../../domain/place';
import type { Position } from '../../../geo/position';
import { formatLength } from '../../../i18n/format-length';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { PageHead } from '../../records/page-head';
import { Around } from './around';
import { PlaceActions } from './place-actions';
import { PlaceFacts } from './place-facts';
import { placeTitle } from './place-text';
import { useSurroundings } from './use-surroundings';
import './place.css';

/** Shows what is at a position, what is around it, and what can be done from there. */
export function PlacePage({ id }: { readonly id: string }) {
  const position = placePosition(id);
  return position ? <PlaceView position={position} /> : null;
}

function PlaceView({ position }: { readonly position: Position }) {
  const tPlace = useTranslate('place');
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  const surroundings = useSurroundings(position);
  const title = placeTitle(locale, position, surroundings.towns, (length) =>
    formatLength(locale, length, unit),
  );
  return (
    <Parts of="place">
      <PageHead title={title} kicker={tPlace('kicker')} />
      <PlaceFacts position={position} surroundings={surroundings} />
      <PlaceActions position={position} surroundings={surroundings} />
      <Around surroundings={surroundings} />
    </Parts>
  );
}
