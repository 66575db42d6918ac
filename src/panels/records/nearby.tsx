import type { Localized } from '../../domain/locale';
import { NEARBY_RADIUS } from '../../domain/nearby';
import type { Precision } from '../../domain/project';
import type { Selection } from '../../domain/selection';
import { type NearPlace, placesNear } from '../../geo/places-near';
import type { Position } from '../../geo/position';
import { kilometres, kilometresToNauticalMiles } from '../../geo/units';
import { formatLength } from '../../i18n/format-length';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { RecordLink } from '../links/record-link';
import { Section } from '../prose/section';
import { wholeAmounts } from '../prose/whole-amounts';
import { useDistanceText } from './distance-text';

/** Ports farther than this are not listed. */
const PORT_RADIUS = kilometresToNauticalMiles(kilometres(1000));
const PROJECT_RADIUS = kilometresToNauticalMiles(NEARBY_RADIUS);
const MAX_PROJECTS = 5;

interface Located {
  readonly id: string;
  readonly name: Localized;
  readonly position: Position;
  readonly precision?: Precision;
}

/** Lists the nearest port of the atlas and the projects around a position, each with its straight-line distance. */
export function Nearby({
  position,
  precision = 'site',
  except,
}: {
  readonly position: Position;
  readonly precision?: Precision | undefined;
  /** Id of the project whose page it is. */
  readonly except?: string;
}) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  const corridorMap = useAtlas((state) => state.corridorMap);
  const projects = useAtlas((state) => state.projects);
  const ports: readonly Located[] = corridorMap.state === 'ready' ? corridorMap.value.ports : [];
  const works: readonly Located[] = projects.state === 'ready' ? projects.value : [];
  const port = placesNear(position, ports, PORT_RADIUS).slice(0, 1);
  const around = placesNear(
    position,
    works.filter(({ id }) => id !== except),
    PROJECT_RADIUS,
  ).slice(0, MAX_PROJECTS);
  if (port.length + around.length === 0) return null;
  const radius = formatLength(locale, PROJECT_RADIUS, unit);
  return (
    <Section title={tRecords('near.title')}>
      {port.length > 0 && (
        <>
          <h3>{tRecords('near.port')}</h3>
          <NearLinks kind="port" found={port} isExact={precision === 'site'} />
        </>
      )}
      {around.length > 0 && (
        <>
          <h3>{tRecords('near.projects', { length: radius })}</h3>
          <NearLinks kind="project" found={around} isExact={precision === 'site'} />
        </>
      )}
      <p className="remark">{tRecords('near.note')}</p>
    </Section>
  );
}

function NearLinks({
  kind,
  found,
  isExact,
}: {
  readonly kind: 'port' | 'project';
  readonly found: readonly NearPlace<Located>[];
  /** Whether the measured position is that of a site. */
  readonly isExact: boolean;
}) {
  const locale = useLocale();
  const distanceText = useDistanceText();
  return (
    <ul className="links">
      {found.map(({ place: { id, name, precision = 'site' }, distance }) => {
        const selection: Selection = { kind, id };
        return (
          <li key={id}>
            <RecordLink selection={selection} className="link-line">
              <span className="link-name">{wholeAmounts(name[locale])}</span>
              <span className="link-note">
                {distanceText(distance, isExact && precision === 'site')}
              </span>
            </RecordLink>
          </li>
        );
      })}
    </ul>
  );
}
