import type { AtlasLayer } from './layer';
import type { Scene } from './scene';

const memoized = new WeakMap<AtlasLayer, AtlasLayer>();

/**
 * Returns a layer that draws the same as a given one, and returns the same objects as the last time while all that it reads of the scene
 * is the same. So a change of the scene computes anew, and the map compares, only what depends on it.
 */
export function memoizeLayer(layer: AtlasLayer): AtlasLayer {
  const known = memoized.get(layer);
  if (known) return known;
  const result = {
    sources: memoizeByReads((scene) => layer.sources(scene)),
    layers: memoizeByReads((scene) => layer.layers(scene)),
  };
  memoized.set(layer, result);
  return result;
}

/** Returns a function of the scene that returns the same value as the last time while all that it reads of the scene is the same. */
export function memoizeByReads<T>(compute: (scene: Scene) => T): (scene: Scene) => T {
  let last: { readonly read: ReadonlyMap<PropertyKey, unknown>; readonly value: T } | undefined;
  return (scene) => {
    if (last && [...last.read].every(([key, value]) => Reflect.get(scene, key) === value)) {
      return last.value;
    }
    const read = new Map<PropertyKey, unknown>();
    const value = compute(
      new Proxy(scene, {
        get(target, key) {
          const found: unknown = Reflect.get(target, key);
          read.set(key, found);
          return found;
        },
      }),
    );
    last = { read, value };
    return value;
  };
}
