import type { LandLegSummary } from '../../../domain/corridor';
import { countryName } from '../../../domain/country-name';
import { placeAt } from '../../../domain/place';
import type { ProjectSummary } from '../../../domain/project';
import type { Town } from '../../../domain/town';
import type { NearPlace } from '../../../geo/places-near';
import { formatRadius } from '../../../i18n/format-length';
import { projectMatcher } from '../../../state/select-projects';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Failure } from '../../context/loaded';
import { Section } from '../../prose/section';
import { ShowAll } from '../../records/project-links';
import { ProjectSymbol } from '../../records/project-symbol';
import { EmptyRadius } from './empty-radius';
import { NearList, type NearRow, portPage } from './near-list';
import { townText } from './place-text';
import { RadiusControl } from './radius-control';
import { type NearPort, type Surroundings, within } from './surroundings';
import { useSearchedStatus } from './use-surroundings';

/** Ports listed if none lies within the radius. */
const NEAREST_PORTS = 3;

/** Lists what lies within the radius, with the control that sets it. */
export function Around({ surroundings }: { readonly surroundings: Surroundings }) {
  const tPlace = useTranslate('place');
  const locale = useLocale();
  const radius = useAtlas((state) => state.placeRadius);
  const unit = useAtlas((state) => state.lengthUnit);
  const matches = useAtlas(projectMatcher);
  const rowsOf = useRows();
  const around = within(surroundings.projects, radius);
  const projects = around.filter(({ place }) => matches(place));
  const ports = within(surroundings.ports, radius);
  const legs = within(surroundings.legs, radius);
  const towns = within(surroundings.towns, radius);
  const status = useSearchedStatus();
  const isEmpty = around.length + ports.length + legs.length + towns.length === 0;
  return (
    <Section title={tPlace('around.title')}>
      <RadiusControl />
      {status.state === 'failed' && <Failure reason={status.reason} />}
      {isEmpty && status.state === 'ready' && <EmptyRadius surroundings={surroundings} />}
      {around.length > 0 && (
        <>
          <h3>{tPlace('around.projects', { count: projects.length })}</h3>
          <NearList rows={projects.map(rowsOf.project)} />
          <HiddenProjects count={around.length - projects.length} />
        </>
      )}
      {surroundings.ports.length > 0 && (
        <>
          <h3>{tPlace('around.ports', { count: ports.length })}</h3>
          {ports.length === 0 && (
            <p className="near-none">
              {tPlace('around.none', { radius: formatRadius(locale, radius, unit) })}
            </p>
          )}
          <NearList
            rows={(ports.length > 0 ? ports : surroundings.ports.slice(0, NEAREST_PORTS)).map(
              rowsOf.port,
            )}
          />
        </>
      )}
      {legs.length > 0 && (
        <>
          <h3>{tPlace('around.legs', { count: legs.length })}</h3>
          <NearList rows={legs.map(rowsOf.leg)} />
        </>
      )}
      {towns.length > 0 && (
        <>
          <h3>{tPlace('around.towns', { count: towns.length })}</h3>
          <NearList rows={towns.map(rowsOf.town)} />
        </>
      )}
      <p className="remark">{tPlace('around.note')}</p>
    </Section>
  );
}

/** Says how many projects within the radius the filters hide, and offers to lift the filters. */
function HiddenProjects({ count }: { readonly count: number }) {
  const tPlace = useTranslate('place');
  if (count === 0) return null;
  return (
    <div className="count-row">
      <p>{tPlace('around.hidden', { count })}</p>
      <ShowAll />
    </div>
  );
}

/** Returns the functions that make a line of what is near. */
function useRows() {
  const t = useTranslate();
  const locale = useLocale();
  return {
    project: ({ place, distance, bearing }: NearPlace<ProjectSummary>): NearRow => ({
      key: place.id,
      selection: { kind: 'project', id: place.id },
      name: place.name[locale],
      mark: <ProjectSymbol spec={place} />,
      note: t(`status.${place.status}`),
      precision: place.precision,
      ...{ distance, bearing },
    }),
    port: ({ place, distance, bearing }: NearPlace<NearPort>): NearRow => ({
      key: place.id,
      selection: portPage(place),
      name: place.name[locale],
      note: countryName(locale, place.country),
      ...{ distance, bearing },
    }),
    leg: ({ place, distance, bearing }: NearPlace<LandLegSummary>): NearRow => ({
      key: place.id,
      selection: { kind: 'leg', id: place.id },
      name: place.name[locale],
      note: `${t(`mode.${place.mode}`)}, ${t(`leg-status.${place.status}`)}`,
      ...{ distance, bearing },
    }),
    town: ({ place, distance, bearing }: NearPlace<Town>): NearRow => ({
      key: placeAt(place.position).id + place.name.en,
      selection: placeAt(place.position),
      name: townText(locale, { ...place, country: '' }),
      note: countryName(locale, place.country),
      ...{ distance, bearing },
    }),
  };
}
