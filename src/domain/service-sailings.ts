import type { FigureValue } from './figure';
import type { Source } from './source';

/** A published value with who says it. */
export type CitedValue = Pick<FigureValue, 'value' | 'to' | 'qualifier' | 'asOf' | 'sources'>;

/** How often the ships of a liner service sail and how large they are, as last published. */
export interface ServiceSailings {
  /** Id of the service. */
  readonly id: string;
  /** Days between two sailings. */
  readonly interval: CitedValue;
  /** Size of its ships in TEU. */
  readonly size?: CitedValue;
  readonly sources: readonly Source[];
}

const WEEK = 7;

/** Returns ships a week, from the days between two sailings. */
export function shipsAWeek({ interval }: Pick<ServiceSailings, 'interval'>): number {
  return WEEK / Number(interval.value);
}

/** Returns TEU a week: ships a week times the size of one, the largest as `to` if sizes differ; undefined if no size is known. */
export function spaceAWeek(
  sailings: Pick<ServiceSailings, 'interval' | 'size'>,
): { readonly value: number; readonly to?: number } | undefined {
  const { size } = sailings;
  if (!size) return undefined;
  const ships = shipsAWeek(sailings);
  return {
    value: ships * Number(size.value),
    ...(size.to !== undefined && { to: ships * size.to }),
  };
}
