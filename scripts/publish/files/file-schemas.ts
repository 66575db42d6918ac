import type * as v from 'valibot';
import {
  canalFile,
  claimFile,
  companyFile,
  corridorFile,
  costFactorFile,
  eventFile,
  flowFile,
  fuelFile,
  landModeFile,
  legFile,
  missingFactFile,
  serviceFile,
  vesselFile,
} from './catalogue-files';
import { harbourFile } from './harbour-file';
import {
  borderFile,
  exportPortFile,
  networkPlacesFile,
  originFile,
  relayFile,
  wayFile,
} from './land-network-files';
import { loanFile } from './loan-file';
import { portFile } from './port-file';
import { projectFile } from './project-file';
import { questionFile } from './question-file';
import { storyFile } from './story-file';

/** Schemas of the files of each dataset, by the dataset's folder. */
export const FILE_SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  projects: projectFile,
  ports: portFile,
  harbours: harbourFile,
  legs: legFile,
  corridors: corridorFile,
  services: serviceFile,
  companies: companyFile,
  loans: loanFile,
  trade: flowFile,
  claims: claimFile,
  events: eventFile,
  'not-found': missingFactFile,
  'vessel-classes': vesselFile,
  fuels: fuelFile,
  'land-modes': landModeFile,
  'cost-factors': costFactorFile,
  canals: canalFile,
  questions: questionFile,
  stories: storyFile,
  'land-network/places': networkPlacesFile,
  'land-network/ways': wayFile,
  'land-network/borders': borderFile,
  'land-network/ports': exportPortFile,
  'land-network/relays': relayFile,
  'land-network/origins': originFile,
};
