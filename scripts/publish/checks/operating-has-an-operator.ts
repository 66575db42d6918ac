import type { PartyRole } from '../../../src/domain/project';
import type { Check } from './check';

/** Roles of those who own or run a project, or are to. */
const RUNNING_ROLES: readonly PartyRole[] = ['owner', 'operator', 'partner', 'developer', 'buyer'];

export const operatingHasAnOperator: Check = {
  name: 'operatingHasAnOperator',
  holds:
    'A project that operates has a Chinese owner, operator, partner, developer or buyer, or is not handed over (handover: pending, with a statusNote); else it is completed.',
  faults: ({ projects }) =>
    projects.flatMap(({ id, status, parties, handover, statusNote }) => {
      const file = `data/projects/${id}.yaml`;
      const isRun = parties.some(
        ({ side, role }) => side === 'chinese' && RUNNING_ROLES.includes(role),
      );
      return [
        ...(status === 'operating' && !isRun && handover === undefined
          ? [
              `${file}: status: is operating, yet no Chinese party owns or runs it; write completed, name the party, or "handover: pending"`,
            ]
          : []),
        ...(handover === 'pending' && (status !== 'operating' || statusNote === undefined)
          ? [`${file}: handover: is pending, which needs status: operating and a statusNote`]
          : []),
      ];
    }),
};
