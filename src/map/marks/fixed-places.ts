import { PLAN_ZOOM } from '../../domain/harbour';
import { isOpenTo } from '../../domain/voyage-options';
import { shortName } from '../../i18n/alternative-name';
import { ALL_PASSAGES_ZOOM, prominentPassage } from '../../state/select-passages';
import { CLOSE_LEVEL, terminalAnchor } from '../layers/terminals';
import type { Scene } from '../scene';
import { BESIDE, labelPlaces, namePlaces, titlePlaces } from './label-places';
import type { FixedPlace } from './mark-layout';
import { RISE, stopNames } from './stop-names';

/** Radii in CSS pixels of what no mark may cover, with its outline. */
const TERMINAL = 10;
const VOYAGE_STOP = 8;
const CLOSED_PASSAGE = 8;
const PORT = 6;
const SELECTED = 22;
const COMPARED = 16;
const WORK = 12;
const EVENT = 10;

/** The zoom level from which ports and events are large enough to be told from each other. */
const PORTS_FROM = 5;

/**
 * Returns the places that the marks of projects leave free: the ends of corridor and voyage, names of countries in an overview,
 * closed passages, what the page is about and lists.
 */
export function fixedPlaces(scene: Scene): readonly FixedPlace[] {
  const { compared, works, events } = scene;
  return [
    ...terminalPlaces(scene),
    ...countryPlaces(scene),
    ...portPlaces(scene),
    ...stopPlaces(scene),
    ...closedPlaces(scene),
    ...selectedPlaces(scene),
    ...compared.map(({ position }) => ({ position, radius: COMPARED })),
    ...works.map(({ project }) => ({ position: project.position, radius: WORK })),
    ...events.flatMap(({ position }) =>
      position ? [{ position, radius: EVENT, from: PORTS_FROM }] : [],
    ),
  ];
}

/** Returns the places of the rings and names of the corridor's ends. */
export function terminalPlaces(scene: Scene): readonly FixedPlace[] {
  const { corridor, layers, locale } = scene;
  if (!layers.includes('ports') && !layers.includes('corridor')) return [];
  return (corridor?.ports ?? [])
    .filter(({ role }) => role === 'terminal')
    .flatMap(({ id, position, name }) => {
      const side = terminalAnchor(id, scene) === 'top-left' ? 1 : -1;
      const far = { size: 16, side, start: 7, below: 17 } as const;
      // Above the harbour's plan on the left, below it on the right.
      const near = { size: 17, side, start: 34, below: side * 23 } as const;
      return [
        { position, radius: TERMINAL },
        ...labelPlaces(position, name[locale], far).map((each) => ({
          ...each,
          to: CLOSE_LEVEL - 1,
        })),
        ...labelPlaces(position, name[locale], { ...far, side: -1 }).map((each) => {
          return { ...each, from: CLOSE_LEVEL, to: PLAN_ZOOM - 1 };
        }),
        ...labelPlaces(position, name[locale], near).map((each) => ({ ...each, from: PLAN_ZOOM })),
      ];
    });
}

/** Returns the places of the project whose page is open, and of its name above it. */
function selectedPlaces({ selectedProject, locale }: Scene): readonly FixedPlace[] {
  if (!selectedProject) return [];
  const { position, name } = selectedProject;
  return [
    { position, radius: SELECTED },
    ...titlePlaces(position, name[locale], { size: 13.5, above: 25 }),
  ];
}

/** Size of the names of countries in an overview, CSS pixels. */
const COUNTRY_SIZE = 9.5;

function countryPlaces({ corridor, locale, voyage }: Scene): readonly FixedPlace[] {
  // Beside the stops of a voyage and their names there is no room for those of countries, which move aside.
  if (voyage && !voyage.isCorridor) return [];
  return (corridor?.countryNames ?? []).flatMap(({ name, position, levels: [from, to] }) =>
    namePlaces(position, name[locale], COUNTRY_SIZE).map((each) => ({ ...each, from, to })),
  );
}

function portPlaces({ corridor, layers }: Scene): readonly FixedPlace[] {
  if (!layers.includes('ports')) return [];
  return (corridor?.ports ?? [])
    .filter(({ role }) => role !== 'terminal')
    .map(({ position }) => ({ position, radius: PORT, from: PORTS_FROM }));
}

function stopPlaces({ voyage, locale }: Scene): readonly FixedPlace[] {
  if (!voyage || voyage.isCorridor) return [];
  const names = stopNames(voyage);
  return voyage.places.flatMap(({ position, name }, i) => [
    { position, radius: VOYAGE_STOP },
    ...labelPlaces(position, `1 ${name?.[locale] ?? ''}`, {
      ...BESIDE,
      side: names[i]?.side ?? 1,
      below: -RISE * BESIDE.size * (names[i]?.rise ?? 0),
    }),
  ]);
}

function closedPlaces(scene: Scene): readonly FixedPlace[] {
  const isProminent = prominentPassage(scene);
  return scene.passages
    .filter((passage) => !isOpenTo(scene.closures, passage))
    .flatMap((passage) => {
      const { position } = passage;
      const from = isProminent(passage) ? 0 : ALL_PASSAGES_ZOOM;
      const label = labelPlaces(position, shortName(passage.name[scene.locale]), BESIDE);
      return [{ position, radius: CLOSED_PASSAGE }, ...label].map((each) => ({ ...each, from }));
    });
}
