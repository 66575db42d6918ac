import { expect, it } from 'vitest';
import { readAdvisories } from './read-advisories';

it('counts packages with advisories and those with grave ones', () => {
  const printed = JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {
      a: { name: 'a', severity: 'moderate', range: '<2.0.0' },
      b: { name: 'b', severity: 'critical', range: '*' },
    },
  });
  expect(readAdvisories(printed)).toEqual({
    lines: ['a <2.0.0: moderate', 'b *: critical'],
    grave: 1,
  });
});

it('finds none in an empty report, and no report where the registry refuses', () => {
  expect(readAdvisories('{"vulnerabilities":{}}')).toEqual({ lines: [], grave: 0 });
  expect(readAdvisories('{"message":"405 Method Not Allowed","statusCode":405}')).toBeUndefined();
  expect(readAdvisories('')).toBeUndefined();
});
