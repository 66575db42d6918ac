import { describe, expect, it } from 'vitest';
import type { ListedService } from '../../../domain/service';
import type { ServiceSailings } from '../../../domain/service-sailings';
import { sailingRows } from './sailing-rows';

function service(id: string, status: ListedService['status']): ListedService {
  const name = { en: id, es: id, pt: id, zh: id };
  return {
    ...{ id, name, kind: 'mainline', carriers: [], status, statusAsOf: '2025' },
    ...{ calls: [], loop: true, sailings: [], sources: 1 },
  };
}

function sailings(id: string, days: number, teu?: number): ServiceSailings {
  const cited = (value: number) =>
    ({ value, qualifier: 'reported', asOf: '2025', sources: [] }) as const;
  return {
    ...{ id, interval: cited(days), sources: [] },
    ...(teu !== undefined && { size: cited(teu) }),
  };
}

describe('rows of sailings', () => {
  it('are of running services first, then by ships and space a week', () => {
    const services = [
      service('ended', 'ended'),
      service('feeder', 'running'),
      service('small', 'running'),
      service('large', 'running'),
    ];
    const all = [
      sailings('ended', 7, 20_000),
      sailings('feeder', 14, 2000),
      sailings('small', 7),
      sailings('large', 7, 9000),
    ];
    const rows = sailingRows(services, all);
    expect(rows.map((row) => row.service.id)).toEqual(['large', 'small', 'feeder', 'ended']);
    expect(rows.map(({ ships, space }) => [ships, space?.value])).toEqual([
      [1, 9000],
      [1, undefined],
      [0.5, 1000],
      [1, 20_000],
    ]);
  });

  it('leave out services without a published interval, and those that filters hide', () => {
    expect(sailingRows([service('a', 'running')], [sailings('b', 7)])).toEqual([]);
  });
});
