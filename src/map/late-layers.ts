import { translator } from '../i18n/translator';
import { openCompanyWorks } from '../state/select-company';
import { drawnReach } from '../state/select-reach';
import { markedEvents } from '../state/select-timeline';
import { drawnFlows } from '../state/select-trade';
import type { AppState } from '../state/store';
import { companyWorks } from './layers/company-works';
import { events } from './layers/events';
import { fineCoast } from './layers/fine-coast';
import { reach } from './layers/reach';
import { routeLabels } from './layers/route-labels';
import { tradeFlows } from './layers/trade-flows';
import type { LateScene } from './scene';
import type { LateLayers } from './style';

/** The layers that the first picture of the map does not need. */
export const LATE_LAYERS: LateLayers = {
  fineCoast,
  tradeFlows,
  companyWorks,
  events,
  routeLabels,
  reach,
};

/** Returns the part of the scene that these layers draw. */
export function lateSceneOf(state: AppState): LateScene {
  return {
    flows: drawnFlows(state),
    events: markedEvents(state),
    reach: drawnReach(state) ?? null,
    works: openCompanyWorks(state).map(({ project, roles }) => ({
      project,
      roles: roles.map((role) => translator(state.locale)(`role.${role}`)),
    })),
  };
}
