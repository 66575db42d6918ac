import { translator } from '../i18n/translator';
import { openCompanyWorks } from '../state/select-company';
import { drawnReach } from '../state/select-reach';
import { markedEvents } from '../state/select-timeline';
import { drawnFlows } from '../state/select-trade';
import type { AppState } from '../state/store';
import { serveFineCoast } from './fine-coast';
import { companyWorks } from './layers/company-works';
import { events } from './layers/events';
import { fineCoast } from './layers/fine-coast';
import { reach } from './layers/reach';
import { routeLabels } from './layers/route-labels';
import { tradeFlows } from './layers/trade-flows';
import { followPointer } from './pointer';
import type { LateScene } from './scene';
import type { LateLayers } from './style';

/** The parts of the map that its first picture does not need; fetched after it. */
export interface LateParts {
  readonly followPointer: typeof followPointer;
  readonly serveFineCoast: typeof serveFineCoast;
  readonly layers: LateLayers;
  readonly sceneOf: (state: AppState) => LateScene;
}

export const LATE_PARTS: LateParts = {
  followPointer,
  serveFineCoast,
  layers: { fineCoast, tradeFlows, companyWorks, events, routeLabels, reach },
  sceneOf: (state) => ({
    flows: drawnFlows(state),
    events: markedEvents(state),
    reach: drawnReach(state) ?? null,
    works: openCompanyWorks(state).map(({ project, roles }) => ({
      project,
      roles: roles.map((role) => translator(state.locale)(`role.${role}`)),
    })),
  }),
};
