import type * as v from 'valibot';
import {
  canalFile,
  claimFile,
  companyFile,
  eventFile,
  flowFile,
  fuelFile,
  landModeFile,
  serviceFile,
  vesselFile,
} from './catalogue-files';
import { corridorFile, legFile } from './corridor-file';
import { portFile } from './port-file';
import { projectFile } from './project-file';

/** What a file of each dataset may say, by the dataset's folder. */
export const FILE_SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  projects: projectFile,
  ports: portFile,
  legs: legFile,
  corridors: corridorFile,
  services: serviceFile,
  companies: companyFile,
  trade: flowFile,
  claims: claimFile,
  events: eventFile,
  'vessel-classes': vesselFile,
  fuels: fuelFile,
  'land-modes': landModeFile,
  canals: canalFile,
};
