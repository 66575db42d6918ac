import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { PortSummary } from '../domain/port';
import { LATE_LAYERS, lateSceneOf } from '../map/late-layers';
import { PROJECT_NAMES } from '../map/layers/projects';
import { type Scene, sceneOf } from '../map/scene';
import { styleOf } from '../map/style';
import type { AppState } from '../state/store';
import type { ThemeName } from '../symbols/palette';

/** Returns what a still map of the open page shows in a theme: everything on which its style depends. */
export function stillScene(state: AppState, theme: ThemeName): Scene {
  return ofSubject(sceneOf({ ...state, theme, projection: 'mercator' }, lateSceneOf));
}

/** Names of projects on a map, at most, where its zoom is one at which the live map has none yet. */
const FEW = 6;

/** Returns the live map's style for a scene; the few projects that a page is about have names at every zoom. */
export function stillStyle(scene: Scene): StyleSpecification {
  const style = styleOf(scene, NO_FILES, null, LATE_LAYERS);
  if (!('id' in scene.selection) || scene.projects.length > FEW) return style;
  const layers = style.layers.map((layer) =>
    layer.id === PROJECT_NAMES ? { ...layer, minzoom: 0 } : layer,
  );
  return { ...style, layers };
}

/** Files of the style that a still map does not fetch. */
export const NO_FILES = { tiles: '', font: () => '', han: () => [] };

/**
 * Returns the scene without projects that the page is not about: on a map that cannot be asked what they are, their marks only
 * distract. The pages of lists keep all of them. The port of a page is drawn and named as the ends of the corridor are.
 */
function ofSubject(scene: Scene): Scene {
  const { selection, corridor } = scene;
  if (selection.kind === 'voyage') return { ...scene, projects: [] };
  if (!('id' in selection)) return scene;
  if (selection.kind === 'port' && corridor) {
    const ports = corridor.ports.map(
      (port): PortSummary => (port.id === selection.id ? { ...port, role: 'terminal' } : port),
    );
    return { ...scene, projects: [], corridor: { ...corridor, ports } };
  }
  const related = new Set(scene.relatedPositions.map(String));
  const projects = scene.projects.filter(
    ({ id, position }) => id === scene.selectedProject?.id || related.has(String(position)),
  );
  return { ...scene, projects: scene.works.length > 0 ? [] : projects };
}
