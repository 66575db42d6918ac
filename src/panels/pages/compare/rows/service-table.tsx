import { alignFigures } from '../../../../domain/align-figures';
import type { PortCall, Service } from '../../../../domain/service';
import { rotationTracks } from '../../../../domain/service-track';
import { trackLength } from '../../../../geo/geodesic';
import { nauticalMiles } from '../../../../geo/units';
import { companyNames } from '../../../../state/select-names';
import { useAtlas, useLocale, useTranslate } from '../../../context/atlas-context';
import { useSeaLength } from '../../../figures/quantity';
import { Dated } from '../../../prose/facts';
import { CompareTable } from '../compare-table';
import { recordsOf, type TableProps, useCatalogueStatuses } from '../table-props';
import { useServicesThen } from '../then/services-then';
import { RecordName, RecordNames } from './cells';
import { type CompareGroup, describer, rowOf, textStatement } from './compare-rows';
import { evidenceGroup } from './evidence-group';
import { figureRow } from './figure-rows';
import { statusRow } from './record-rows';

export function ServiceTable({ columns }: TableProps) {
  const companies = useAtlas(companyNames);
  const t = useTranslate();
  const tRecords = useTranslate('records');
  const tCompare = useTranslate('compare');
  const locale = useLocale();
  const seaLength = useSeaLength();
  const statuses = useCatalogueStatuses('service', columns);
  const services = recordsOf(statuses);
  const sources = services.map((service) => service?.sources);
  const shared = sharedPorts(services);

  const each = describer(services);
  const nameOf = (id: string) => companies.get(id)?.[locale] ?? id;
  const groups: readonly CompareGroup[] = [
    ...useServicesThen(services),
    {
      key: 'state',
      title: tCompare('group.state'),
      rows: [
        statusRow(tCompare('row.status'), services, locale, (status) =>
          tRecords(`service-status.${status}`),
        ),
        rowOf(
          'kind',
          tCompare('row.kind'),
          each(({ kind }) => textStatement(tRecords(`service-kind.${kind}`))),
        ),
        rowOf(
          'carriers',
          tRecords('service.carriers'),
          each(({ carriers }) =>
            carriers.length === 0
              ? undefined
              : {
                  content: carriers.toSorted().join(),
                  shown: (
                    <RecordNames
                      names={carriers.map((id) => ({
                        key: id,
                        name: nameOf(id),
                        page: { kind: 'company', id },
                      }))}
                    />
                  ),
                },
          ),
        ),
        rowOf(
          'since',
          tRecords('service.since'),
          each(({ since }) =>
            since === undefined ? undefined : { content: since, shown: <Dated date={since} /> },
          ),
        ),
      ],
    },
    {
      key: 'calls',
      title: tRecords('service.calls'),
      rows: [
        rowOf(
          'calls',
          tCompare('row.calls'),
          each(({ calls, loop }) =>
            calls.length === 0
              ? undefined
              : {
                  content: calls.map(({ port }) => port).join(),
                  shown: <Calls calls={calls} loop={loop} shared={shared} />,
                },
          ),
        ),
        rowOf(
          'call-count',
          tCompare('row.call-count'),
          each(({ calls }) =>
            calls.length === 0 ? undefined : textStatement(String(calls.length)),
          ),
        ),
        rowOf(
          'length',
          tCompare('row.rotation-length'),
          each((service) => {
            if (service.legs.length === 0) return undefined;
            const length = rotationTracks(service).reduce(
              (sum, track) => sum + trackLength(track),
              0,
            );
            return {
              content: String(Math.round(length)),
              shown: (
                <>
                  <strong className="compare-lead">{seaLength(nauticalMiles(length))}</strong>
                  <span className="compare-note">
                    {t('qualifier.derived')}: {tCompare('rotation-length.note')}
                  </span>
                </>
              ),
            };
          }),
        ),
      ],
    },
    {
      key: 'figures',
      title: t('page.figures'),
      rows: alignFigures(services.map((service) => service?.figures ?? [])).map((row) =>
        figureRow(row, sources),
      ),
    },
    evidenceGroup(services, locale, t, tCompare),
  ];
  return <CompareTable columns={columns} statuses={statuses} groups={groups} />;
}

/** Returns the ports at which every service with a known rotation calls; empty for fewer than two. */
function sharedPorts(services: readonly (Service | undefined)[]): ReadonlySet<string> {
  const [first, ...others] = services.flatMap((service) =>
    service && service.calls.length > 0 ? [new Set(service.calls.map(({ port }) => port))] : [],
  );
  if (!first || others.length === 0) return new Set();
  return new Set([...first].filter((port) => others.every((ports) => ports.has(port))));
}

/** Lists the calls of a rotation in the order sailed, with those that all services share marked. */
function Calls({
  calls,
  loop,
  shared,
}: {
  readonly calls: readonly PortCall[];
  readonly loop: boolean;
  readonly shared: ReadonlySet<string>;
}) {
  const tRecords = useTranslate('records');
  const tCompare = useTranslate('compare');
  const locale = useLocale();
  const corridorMap = useAtlas((state) => state.corridorMap);
  const ports = corridorMap.state === 'ready' ? corridorMap.value.ports : [];
  const [first] = calls;
  return (
    <>
      <ol className="compare-calls">
        {calls.map(({ port, name }, i) => (
          // A loop may call twice at the same port, so only the position tells the calls apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: a call is identified by its position alone.
          <li key={`${i} ${port}`} data-shared={shared.has(port) || undefined}>
            <RecordName
              name={name[locale]}
              page={ports.some(({ id }) => id === port) ? { kind: 'port', id: port } : undefined}
            />
            {shared.has(port) && (
              <span className="visually-hidden"> ({tCompare('call.shared')})</span>
            )}
          </li>
        ))}
      </ol>
      {loop && first && (
        <span className="compare-note">
          {tRecords('service.loop', { port: first.name[locale] })}
        </span>
      )}
    </>
  );
}
