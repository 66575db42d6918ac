import { describe, expect, it } from 'vitest';
import { isInMotion } from './status';

describe('a status may well change', () => {
  it.each(['construction', 'planned', 'announced', 'suspended', 'studied', 'running'])(
    'of what is %s',
    (status) => {
      expect(isInMotion({ status })).toBe(true);
    },
  );

  it.each(['operating', 'completed', 'cancelled', 'open', 'ended'])(
    'of what is %s only in a dispute',
    (status) => {
      expect(isInMotion({ status })).toBe(false);
      expect(isInMotion({ status, disputed: true })).toBe(true);
    },
  );
});
