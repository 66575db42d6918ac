import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator';
import { changedText } from './change-text';

const context = {
  locale: 'en',
  lengthUnit: 'nm',
  t: translator('en'),
  tRecords: translator('en', 'records'),
} as const;

describe('a changed value', () => {
  it.each([
    [{ unit: 'teu', value: 270_000, asOf: '2025-10' }, '270,000 TEU (Oct 2025)'],
    [
      { unit: 'teu', value: 2_600_000, asOf: '2024-08', period: '2024-01/2024-08' },
      '2,600,000 TEU (Jan 2024–Aug 2024)',
    ],
    [{ currency: 'USD', value: 1.3e9, asOf: '2024' }, 'USD 1.3bn (2024)'],
    [{ status: 'suspended', asOf: '2018-10-05' }, 'Suspended (5 Oct 2018)'],
    [{ status: 'studied', asOf: '' }, 'Studied'],
    [
      { status: 'a-word-of-an-earlier-version', asOf: '2018' },
      'a-word-of-an-earlier-version (2018)',
    ],
    [{ date: '2024-11-14' }, '14 Nov 2024'],
  ] as const)('%j is written as %s', (value, text) => {
    expect(changedText(value, context)).toBe(text);
  });
});
