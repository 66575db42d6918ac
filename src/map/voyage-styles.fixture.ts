import { parseItinerary } from '../domain/itinerary';
import type { PassageSummary } from '../domain/passage';
import type { SeaRoute } from '../domain/sea-route';
import { NO_CLOSURES } from '../domain/voyage-options';
import type { Track } from '../geo/position';
import { nauticalMiles } from '../geo/units';
import { createAppStore } from '../state/store';
import { PALETTES } from '../symbols/palette';
import { LATE_PARTS } from './late-parts';
import { type Scene, sceneOf } from './scene';
import { styleOf } from './style';
import { corridorMap, files, mine } from './style-scenes.fixture';

const named = (text: string) => ({ en: text, es: text, pt: text, zh: text });

const PASSAGES = ['magellan', 'panama', 'osumi'].map(
  (id, i): PassageSummary => ({
    ...{ id, name: named(id), kind: 'strait', open: true, why: named('') },
    position: [-71 - 70 * i, -50 + 30 * i],
  }),
);

const AROUND: Track = [
  [-77, -12],
  [-140, -20],
  [-238, 31],
];
const ACROSS: Track = [
  [-77, -12],
  [-79, 7],
  [-160, 22],
  [-238, 31],
];

/** Projects close together, the first two in one place, of which some stand beside what is closed. */
const projects = Array.from({ length: 40 }, (_, i) => ({
  ...mine,
  id: `mine-${i}`,
  position: [-70 - (Math.max(1, i) % 8) * 0.6, -50 + Math.floor(i / 8) * 0.5] as const,
}));

/** The styles of the map, one after another, as a reader opens a voyage, closes passages and goes back. */
export function voyageStyles() {
  const overview = sceneWith({});
  const corridor = sceneWith({ voyage: voyageOn(AROUND, true), passages: PASSAGES });
  const routed = closing(['osumi'], { voyage: voyageOn(AROUND, false) });
  const compared = {
    ...routed,
    otherAlternatives: [alternativeOn(ACROSS)],
    alternativeNames: new Map([['across', 'Across']]),
  };
  const labelled = {
    ...compared,
    wayLabels: { own: 'A–B · 24 days', others: new Map([['across', 'Across · 30 days']]) },
  };
  const closer = { ...labelled, closures: { ...NO_CLOSURES, closed: ['magellan', 'osumi'] } };
  const alone = { ...closer, voyage: voyageOn(ACROSS, false), otherAlternatives: [] };
  const scenes: Readonly<Record<string, Scene>> = {
    overview,
    corridor,
    routed,
    compared,
    labelled,
    closer,
    turned: { ...closer, bearing: 90 },
    alone,
    dark: { ...alone, theme: 'dark', palette: PALETTES.dark },
    light: alone,
    again: compared,
    back: overview,
  };
  return Object.entries(scenes).map(([name, scene]) => ({
    name,
    style: styleOf(scene, files, null, LATE_PARTS.layers),
  }));
}

function sceneWith(change: Partial<Scene>): Scene {
  const store = createAppStore();
  store.getState().setProjects({ state: 'ready', value: projects });
  store.getState().setCorridorMap({ state: 'ready', value: corridorMap });
  return { ...sceneOf(store.getState(), LATE_PARTS.sceneOf), ...change };
}

function closing(closed: readonly string[], change: Partial<Scene>): Scene {
  return sceneWith({ passages: PASSAGES, closures: { ...NO_CLOSURES, closed }, ...change });
}

function voyageOn(track: Track, isCorridor: boolean): NonNullable<Scene['voyage']> {
  const places = (['pechy', 'cnsgh'] as const).map((id, i) => ({
    ...{ stop: { kind: 'port', id } as const, name: named(id) },
    position: track.at(-i) ?? [0, 0],
  }));
  const legs = [LEG];
  return { places, legs, tracks: [track], isOverLand: [false], passed: ['panama'], isCorridor };
}

const LEG = { mode: 'sea', query: { from: [-77, -12], to: [122, 31] }, key: 'a' } as const;

function alternativeOn(track: Track): Scene['otherAlternatives'][number] {
  const itinerary = parseItinerary('pechy~cnsgh');
  if (!itinerary) throw new Error('An itinerary of two ports is one');
  const route: SeaRoute = {
    ...{ ok: true, distance: nauticalMiles(9000), track, waypoints: track },
    ...{ approaches: [], passages: [], flags: [] },
  };
  return {
    ...{ kind: 'via', subject: 'panama', itinerary, closures: NO_CLOSURES, legs: [LEG] },
    ...{ id: 'across', routes: [route], distinctPassages: ['panama'], isOpen: false },
  };
}
