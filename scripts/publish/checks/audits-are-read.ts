import { readAudits } from '../audits/read-audits';
import type { Check } from './check';

export const auditsAreRead: Check = {
  name: 'auditsAreRead',
  holds: 'Each audit in data/audits says what was drawn, what was found and, of a fault, its kind.',
  faults: () => readAudits('data/audits').faults,
};
