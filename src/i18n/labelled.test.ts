import { expect, it } from 'vitest';
import { labelled } from './labelled';

it('puts the colon of the locale between a label and its value', () => {
  expect(labelled('pt', 'Tomador', 'Governo do Equador')).toBe('Tomador: Governo do Equador');
  expect(labelled('zh', '借款方', '厄瓜多尔政府')).toBe('借款方：厄瓜多尔政府');
});
