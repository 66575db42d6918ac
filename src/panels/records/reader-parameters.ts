import type { LandMode } from '../../domain/voyage-factors';
import type { VoyageOptions } from '../../domain/voyage-options';
import { hours, knots } from '../../geo/units';
import type { VoyageParameters } from '../../voyage/voyage-parameters';

/** For a mode without a published speed, km/h. */
const DEFAULT_LAND_SPEED = 25;

/** Returns the parameters of an estimate under the reader's options. */
export function readerParameters(
  options: VoyageOptions,
  landModes: readonly LandMode[],
): VoyageParameters {
  const speedOf = (id: LandMode['id']) =>
    landModes.find((mode) => mode.id === id)?.speed ?? DEFAULT_LAND_SPEED;
  const road = speedOf('road');
  return {
    speed: knots(options.speed),
    portHours: hours(options.portHours),
    weatherMargin: options.weatherMargin / 100,
    landSpeeds: { road, tunnel: road, rail: speedOf('rail'), river: speedOf('river') },
  };
}
