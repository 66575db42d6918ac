import { landNetworkAs } from '../datasets/land-network-schema';
import { routableNetwork } from '../hinterland/routable-network';

/** Checks the file of the land network, and gives the network with the search for routes. */
export const routableNetworkSchema = landNetworkAs(routableNetwork);
