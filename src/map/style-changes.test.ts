import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { createAppStore } from '../state/store';
import { sceneOf } from './scene';
import { firstStyleOf } from './style';
import { type StyleChange, styleChanges } from './style-changes';
import { corridorMap, files } from './style-scenes.fixture';
import { voyageStyles } from './voyage-styles.fixture';

const styles = voyageStyles();

describe('the changes from one style to the next', () => {
  it('are none for the same scene', () => {
    const again = voyageStyles();
    for (const [i, { style }] of styles.entries()) {
      expect(styleChanges(style, again[i]?.style ?? style)).toEqual([]);
    }
  });

  it('make of each style the next and the one before, as when a voyage is opened or closed', () => {
    const store = createAppStore();
    store.getState().setCorridorMap({ state: 'ready', value: corridorMap });
    const first = firstStyleOf(sceneOf(store.getState()), files);
    const all = [first, ...styles.map(({ style }) => style)];
    for (const [i, before] of all.entries()) {
      for (const after of [all[i - 1], all[i + 1]]) {
        if (!after) continue;
        const changes = styleChanges(before, after);
        expect(changedContents(before, changes ?? [])).toEqual(contentsOf(after));
      }
    }
  });

  it('are unknown where layers that stay change places, and where a source has other options', () => {
    const style = styleOf('corridor');
    const [back, next, ...others] = style.layers;
    if (!back || !next) throw new Error('The corridor has two layers and more');
    expect(styleChanges(style, { ...style, layers: [next, back, ...others] })).toBeUndefined();
    const lines = { ...style.sources.lines, tolerance: 9 } as SourceSpecification;
    const sources = { ...style.sources, lines };
    expect(styleChanges(style, { ...style, sources })).toBeUndefined();
    expect(styleChanges(style, { ...style, projection: { type: 'globe' } })).toBeUndefined();
  });

  it('are the data of the alternatives and of their labels once their routes are known', () => {
    expect(changed('routed', 'compared')).toEqual(['alternative-routes', 'route-labels']);
  });

  it('are the labels alone once these have days', () => {
    expect(changed('compared', 'labelled')).toEqual(['route-labels']);
  });

  it('are the passages, the projects that give way and from which zoom they do once another is closed', () => {
    expect(changed('labelled', 'closer')).toEqual(['passages', 'projects', 'zoom-range']);
  });

  it('are layout properties of labels once the map is turned', () => {
    const changes = styleChanges(styleOf('closer'), styleOf('turned')) ?? [];
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['layout']));
  });

  it('share the objects of all that is the same', () => {
    const [one, other] = [styleOf('labelled'), styleOf('closer')];
    const same = Object.keys(one.sources).filter((id) => one.sources[id] === other.sources[id]);
    expect(same).toEqual(
      expect.arrayContaining(['lines', 'alternative-routes', 'land-leg-labels']),
    );
    expect(one.layers.filter((layer, i) => layer === other.layers[i]).length).toBeGreaterThan(20);
  });
});

/** Returns the sources whose data changes from one style to another, which nothing else does. */
function changed(from: string, to: string): readonly string[] {
  const changes = styleChanges(styleOf(from), styleOf(to));
  return (changes ?? [])
    .map((change) => (change.kind === 'data' ? change.source : change.kind))
    .sort();
}

/** Makes changes to sources and layers as a map does: a source goes when no layer needs it, a layer comes before one that is there. */
function changedContents(before: StyleSpecification, changes: readonly StyleChange[]): Contents {
  const { sources, layers } = contentsOf(before);
  const indexOf = (id: string) => {
    const i = layers.findIndex((layer) => layer.id === id);
    if (i < 0) throw new Error(`No layer ${id}`);
    return i;
  };
  const setIn = (id: string, change: object) => Object.assign(layers[indexOf(id)] ?? {}, change);
  for (const change of changes) {
    if (change.kind === 'remove-layer') {
      layers.splice(indexOf(change.id), 1);
    } else if (change.kind === 'remove-source') {
      if (layers.some(({ source }) => source === change.id)) throw new Error('A layer needs it');
      delete sources[change.id];
    } else if (change.kind === 'add-source') {
      sources[change.id] = { ...change.source };
    } else if (change.kind === 'add-layer') {
      const place = change.before === undefined ? layers.length : indexOf(change.before);
      layers.splice(place, 0, { ...change.layer });
    } else if (change.kind === 'data') {
      Object.assign(sources[change.source] ?? {}, { data: change.data });
    } else if (change.kind === 'filter') {
      setIn(change.layer, { filter: change.filter });
    } else if (change.kind === 'zoom-range') {
      setIn(change.layer, change.zooms);
    } else {
      const properties = layers[indexOf(change.layer)]?.[change.kind] as object | undefined;
      setIn(change.layer, { [change.kind]: { ...properties, [change.name]: change.value } });
    }
  }
  return contentsOf({ sources, layers });
}

interface Contents {
  readonly sources: Record<string, object>;
  readonly layers: Record<string, unknown>[];
}

/** Returns copies of sources and layers, without fields that have no value. */
function contentsOf({
  sources,
  layers,
}: Pick<StyleSpecification, 'sources' | 'layers'> | Contents): Contents {
  return JSON.parse(JSON.stringify({ sources, layers }));
}

function styleOf(name: string) {
  const found = styles.find((each) => each.name === name);
  if (!found) throw new Error(`No style ${name}`);
  return found.style;
}
