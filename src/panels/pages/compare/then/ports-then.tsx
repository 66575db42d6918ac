import type { Port } from '../../../../domain/port';
import { yearOfDate } from '../../../../domain/time-span';
import { useAtlas, useLocale, useTranslate } from '../../../context/atlas-context';
import { type CompareGroup, describer, rowOf } from '../rows/compare-rows';
import { Owners } from '../rows/port-cells';
import { ByYear } from './then-cells';
import { thenGroup } from './then-groups';
import { ownersThen, yearsThen } from './years-then';

/** Returns the group of what ports were at the chosen time: owners, and phases that were met; none while no time is chosen. */
export function usePortsThen(ports: readonly (Port | undefined)[]): readonly CompareGroup[] {
  const tCompare = useTranslate('compare');
  const locale = useLocale();
  const time = useAtlas((state) => state.time);
  if (!time) return [];
  const years = yearsThen(time);
  const each = describer(ports);
  const rows = [
    rowOf(
      'then-owners',
      tCompare('then.owners'),
      each(({ ownership, sources }) => {
        if (!ownership || ownership.length === 0) return undefined;
        const owners = years.map((year) => ownersThen(ownership, year));
        return {
          content: owners.every((span) => span !== undefined)
            ? owners.map((span) => span?.since).join()
            : undefined,
          shown: (
            <ByYear years={years}>
              {(year) => {
                const span = ownersThen(ownership, year);
                return span ? (
                  <Owners span={span} sources={sources} />
                ) : (
                  tCompare('then.owners-undated')
                );
              }}
            </ByYear>
          ),
        };
      }),
    ),
    rowOf(
      'then-phases',
      tCompare('then.phases'),
      each(({ phases = [] }) => {
        if (phases.length === 0) return undefined;
        const namesBy = (year: number) =>
          phases.flatMap(({ name, met }) =>
            met && yearOfDate(met.date) <= year ? [name[locale]] : [],
          );
        return {
          content: years.map((year) => namesBy(year).join()).join(' '),
          shown: (
            <ByYear years={years}>
              {(year) =>
                namesBy(year).length === 0 ? (
                  tCompare('then.none')
                ) : (
                  <ul className="compare-list">
                    {namesBy(year).map((name) => (
                      <li key={name}>{name}</li>
                    ))}
                  </ul>
                )
              }
            </ByYear>
          ),
        };
      }),
    ),
  ];
  return [thenGroup(time, rows, tCompare)];
}
