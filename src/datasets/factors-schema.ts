import * as v from 'valibot';
import {
  type CanalTimes,
  type Fuel,
  LAND_MODE_IDS,
  type LandMode,
  VESSEL_KINDS,
  type VesselClass,
  type VoyageFactors,
} from '../domain/voyage-factors';
import { localized, slug } from './fields';
import { withNumberedSources } from './numbered-sources';
import { figure, source } from './statement-schemas';

const amount = v.pipe(v.number(), v.gtValue(0));

export const vesselEntries = {
  id: slug,
  name: localized,
  kind: v.picklist(VESSEL_KINDS),
  summary: localized,
  capacity: v.strictObject({
    teu: v.exactOptional(amount),
    ceu: v.exactOptional(amount),
    dwt: v.exactOptional(amount),
  }),
  reference: v.strictObject({ speed: amount, fuelPerDay: amount }),
  auxiliary: v.strictObject({ atSea: amount, inPort: amount }),
  measures: v.exactOptional(
    v.strictObject({
      length: v.exactOptional(amount),
      beam: v.exactOptional(amount),
      draught: v.exactOptional(amount),
      airDraught: v.exactOptional(amount),
    }),
  ),
  figures: v.array(figure),
};

export const fuelEntries = {
  id: slug,
  name: localized,
  summary: localized,
  factors: v.strictObject({
    ttw: v.pipe(v.number(), v.minValue(0)),
    wtt: v.number(),
    lcv: amount,
  }),
  figures: v.array(figure),
};

export const landModeEntries = {
  id: v.picklist(LAND_MODE_IDS),
  name: localized,
  summary: localized,
  speed: amount,
  factors: v.exactOptional(v.strictObject({ ttw: amount, wtw: amount })),
  tonnesPerTeu: v.exactOptional(amount),
  figures: v.array(figure),
};

export const canalEntries = {
  id: slug,
  name: localized,
  summary: localized,
  hours: v.strictObject({ transit: amount, waiting: v.pipe(v.number(), v.minValue(0)) }),
  figures: v.array(figure),
};

const vessel: v.GenericSchema<unknown, VesselClass> = v.strictObject({
  ...vesselEntries,
  sources: v.array(source),
});

const fuel: v.GenericSchema<unknown, Fuel> = v.strictObject({
  ...fuelEntries,
  sources: v.array(source),
});

const landMode: v.GenericSchema<unknown, LandMode> = v.strictObject({
  ...landModeEntries,
  sources: v.array(source),
});

const canal: v.GenericSchema<unknown, CanalTimes> = v.strictObject({
  ...canalEntries,
  sources: v.array(source),
});

export const voyageFactors: v.GenericSchema<unknown, VoyageFactors> = withNumberedSources(
  v.strictObject({
    vessels: v.array(vessel),
    fuels: v.array(fuel),
    landModes: v.array(landMode),
    canals: v.array(canal),
  }),
);
