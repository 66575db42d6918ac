import { describe, expect, it } from 'vitest';
import { styleChanges } from './style-changes';
import { voyageStyles } from './voyage-styles.fixture';

const styles = voyageStyles();

describe('the changes from one style to the next', () => {
  it('are none for the same scene', () => {
    const again = voyageStyles();
    for (const [i, { style }] of styles.entries()) {
      expect(styleChanges(style, again[i]?.style ?? style)).toEqual([]);
    }
  });

  it('are unknown where layers come or go, as when a voyage is opened', () => {
    expect(styleChanges(styleOf('overview'), styleOf('corridor'))).toBeUndefined();
    expect(styleChanges(styleOf('corridor'), styleOf('routed'))).toBeUndefined();
  });

  it('are the data of the alternatives and of their labels once their routes are known', () => {
    expect(changed('routed', 'compared')).toEqual(['alternative-routes', 'route-labels']);
  });

  it('are the labels alone once these have days', () => {
    expect(changed('compared', 'labelled')).toEqual(['route-labels']);
  });

  it('are the passages, the projects that give way and from which zoom they do once another is closed', () => {
    expect(changed('labelled', 'closer')).toEqual(['passages', 'projects', 'zooms']);
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

function styleOf(name: string) {
  const found = styles.find((each) => each.name === name);
  if (!found) throw new Error(`No style ${name}`);
  return found.style;
}
