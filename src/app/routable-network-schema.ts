import * as v from 'valibot';
import { landNetwork } from '../datasets/land-network-schema';
import type { RoutableNetwork } from '../domain/land-route';
import { routableNetwork } from '../hinterland/routable-network';

/** Checks the file of the land network, and returns the network with the search for routes. */
export const routableNetworkSchema: v.GenericSchema<unknown, RoutableNetwork> = v.pipe(
  landNetwork,
  v.transform(routableNetwork),
);
