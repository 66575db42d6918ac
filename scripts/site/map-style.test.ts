import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { preprocessCSS, resolveConfig } from 'vite';
import { describe, expect, it } from 'vitest';
import { usedMapStyle } from './map-style';

const SHEET = resolve('node_modules/maplibre-gl/dist/maplibre-gl.css');

async function styleOfMap(): Promise<string> {
  const css = { postcss: { plugins: [usedMapStyle] } };
  const config = await resolveConfig({ configFile: false, css }, 'build');
  return (await preprocessCSS(readFileSync(SHEET, 'utf8'), SHEET, config)).code;
}

describe('usedMapStyle', () => {
  it('keeps the canvas, gestures, attribution and popups of MapLibre', async () => {
    const style = await styleOfMap();
    const missing = [
      '.maplibregl-canvas{',
      '.maplibregl-touch-zoom-rotate.maplibregl-touch-drag-pan',
      '.maplibregl-canvas-container.maplibregl-interactive{',
      '.maplibregl-ctrl-bottom-right{',
      '.maplibregl-ctrl-attrib-button{',
      '.maplibregl-popup-anchor-top',
      '.maplibregl-crosshair',
    ].filter((part) => !style.includes(part));
    expect(missing).toEqual([]);
  });

  it('leaves out what no control of the map needs', async () => {
    const style = await styleOfMap();
    expect(style).not.toMatch(/geolocate|maplibregl-marker|ctrl-compass/);
    expect(style.length).toBeLessThan(readFileSync(SHEET).length / 4);
  });

  it('leaves out nothing that the map uses, but cooperative gestures, which `panels/embed` styles', () => {
    const files = readdirSync('src/map', { recursive: true, encoding: 'utf8' });
    const controls = files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => {
        const code = readFileSync(join('src/map', file), 'utf8');
        return [...code.matchAll(/\b[A-Z]\w+Control\b|\bMarker\b|cooperativeGestures/g)];
      })
      .map(([name]) => name);
    expect([...new Set(controls)]).toEqual(['AttributionControl', 'cooperativeGestures']);
  });
});
