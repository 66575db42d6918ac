import airport from '@mapbox/maki/icons/airport.svg?raw';
import communicationsTower from '@mapbox/maki/icons/communications-tower.svg?raw';
import dam from '@mapbox/maki/icons/dam.svg?raw';
import farm from '@mapbox/maki/icons/farm.svg?raw';
import ferry from '@mapbox/maki/icons/ferry.svg?raw';
import fuel from '@mapbox/maki/icons/fuel.svg?raw';
import harbor from '@mapbox/maki/icons/harbor.svg?raw';
import hospital from '@mapbox/maki/icons/hospital.svg?raw';
import industry from '@mapbox/maki/icons/industry.svg?raw';
import landmark from '@mapbox/maki/icons/landmark.svg?raw';
import rail from '@mapbox/maki/icons/rail.svg?raw';
import railMetro from '@mapbox/maki/icons/rail-metro.svg?raw';
import seafood from '@mapbox/maki/icons/restaurant-seafood.svg?raw';
import warehouse from '@mapbox/maki/icons/warehouse.svg?raw';
import water from '@mapbox/maki/icons/water.svg?raw';
import coolingTower from '@rapideditor/temaki/icons/cooling_tower.svg?raw';
import pickHammer from '@rapideditor/temaki/icons/pick_hammer.svg?raw';
import powerTower from '@rapideditor/temaki/icons/power_tower.svg?raw';
import telescope from '@rapideditor/temaki/icons/telescope.svg?raw';
import truck from '@rapideditor/temaki/icons/truck.svg?raw';
import windTurbine from '@rapideditor/temaki/icons/wind_turbine.svg?raw';
import type { ProjectKind } from '../domain/sector';

/** A disc with eight rays. */
const SUN =
  'M7.5 4.5a3 3 0 1 1 0 6a3 3 0 1 1 0-6zM7 0h1v3h-1zM7 12h1v3h-1zM0 7h3v1h-3zM12 7h3v1h-3zM2.1 2.8l.7-.7l2.1 2.1l-.7.7zM10.1 10.8l.7-.7l2.1 2.1l-.7.7zM12.2 2.1l.7.7l-2.1 2.1l-.7-.7zM4.2 10.1l.7.7l-2.1 2.1l-.7-.7z';

/** A square with three pins on each side and a hole in the middle. */
const CHIP =
  'M3 3h9v9h-9zM5.5 5.5v4h4v-4zM4 0h1.2v2.4h-1.2zM6.9 0h1.2v2.4h-1.2zM9.8 0h1.2v2.4h-1.2zM4 12.6h1.2v2.4h-1.2zM6.9 12.6h1.2v2.4h-1.2zM9.8 12.6h1.2v2.4h-1.2zM0 4h2.4v1.2h-2.4zM0 6.9h2.4v1.2h-2.4zM0 9.8h2.4v1.2h-2.4zM12.6 4h2.4v1.2h-2.4zM12.6 6.9h2.4v1.2h-2.4zM12.6 9.8h2.4v1.2h-2.4z';

/** A battery cell with a cut-out lightning bolt. */
const BATTERY = 'M5.5 0h4v1.5h2.5v13.5h-9v-13.5h2.5zM8.6 4l-3.6 4.8h2.1l-.7 3.7l3.6-5h-2.1z';

/** Three units of a server rack, each with a light. */
const SERVERS =
  'M2 1h11v3.6h-11zM10 2.2v1.2h1.4v-1.2zM2 5.7h11v3.6h-11zM10 6.9v1.2h1.4v-1.2zM2 10.4h11v3.6h-11zM10 11.6v1.2h1.4v-1.2z';

/** The glyph of each kind of project, as an SVG path in a box of 15 by 15, filled by the even-odd rule. */
export const GLYPHS: Readonly<Record<ProjectKind, string>> = {
  port: pathOf(harbor),
  rail: pathOf(rail),
  road: pathOf(truck),
  airport: pathOf(airport),
  'urban-transit': pathOf(railMetro),
  waterway: pathOf(ferry),
  mine: pathOf(pickHammer),
  'oil-gas': pathOf(fuel),
  hydro: pathOf(dam),
  grid: pathOf(powerTower),
  'power-plant': pathOf(coolingTower),
  solar: SUN,
  wind: pathOf(windTurbine),
  battery: BATTERY,
  factory: pathOf(industry),
  'industrial-zone': pathOf(warehouse),
  farm: pathOf(farm),
  fishery: pathOf(seafood),
  telecom: pathOf(communicationsTower),
  'data-centre': SERVERS,
  space: pathOf(telescope),
  chip: CHIP,
  hospital: pathOf(hospital),
  water: pathOf(water),
  building: pathOf(landmark),
};

/** Returns the path data of an icon. The icons of both packages consist of one or more plain paths. */
function pathOf(svg: string): string {
  return [...svg.matchAll(/\sd="([^"]+)"/g)]
    .map(([, d = '']) => d.replace(/&#x[0-9A-Fa-f]+;/g, ' '))
    .join('');
}
