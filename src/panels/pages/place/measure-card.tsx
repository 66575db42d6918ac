import type { MouseEvent } from 'react';
import type { Selection } from '../../../domain/selection';
import { type Position, roundPosition } from '../../../geo/position';
import { useAtlas, useServices, useTranslate } from '../../context/atlas-context';
import { opensElsewhere } from '../../links/use-view-link';

const MEASURE: Selection = { kind: 'measure' };

/** Shows a link to the ruler with its first point at the position. */
export function MeasureCard({ position }: { readonly position: Position }) {
  const tPlace = useTranslate('place');
  const { store, hrefOf } = useServices();
  const change = { selection: MEASURE, rulerPoints: [roundPosition(position)] };
  const href = useAtlas(() => hrefOf(change));
  function onClick(event: MouseEvent<Element>) {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    // Set together, so that the address has one new entry that contains both.
    store.setState({ ...change, hovered: null, camera: null });
  }
  return (
    <li>
      <a href={href} className="link-card" onClick={onClick}>
        <span className="card-title">{tPlace('action.measure')}</span>
        <span className="card-note">{tPlace('action.measure-note')}</span>
      </a>
    </li>
  );
}
