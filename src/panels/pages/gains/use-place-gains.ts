import { useEffect, useMemo } from 'react';
import { placeGains } from '../../../hinterland/place-gains';
import type { FetchStatus } from '../../../state/data-slice';
import { useAtlas, useServices } from '../../context/atlas-context';
import type { ReachAnswer } from './use-reach';

/** Gives the table its rows while it, its download or the list of its filters is open: they take two more runs of the model. */
export function usePlaceGains(answer: FetchStatus<ReachAnswer>): void {
  const { store } = useServices();
  const isRead = useAtlas(
    ({ layout, openFilters, download }) =>
      layout !== 'map' || openFilters === 'reach' || download === 'table',
  );
  const value = answer.state === 'ready' ? answer.value : undefined;
  const gains = useMemo(
    () => (isRead && value ? placeGains(value.options, value.context, value.reach) : null),
    [isRead, value],
  );
  useEffect(() => store.getState().setPlaceGains(gains), [store, gains]);
  useEffect(() => () => store.getState().setPlaceGains(null), [store]);
}
