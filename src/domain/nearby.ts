import { kilometres } from '../geo/units';

/** A record's page lists the projects within this distance of its position. */
export const NEARBY_RADIUS = kilometres(100);
