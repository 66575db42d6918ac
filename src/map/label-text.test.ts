import { expect, it } from 'vitest';
import { labelText } from './label-text';

it.each([
  ['Export terminal (STS11), Santos', 'Export terminal (STS11),\nSantos'],
  ['Line (phase 1); depot', 'Line (phase 1);\ndepot'],
  ['Chancay multipurpose port terminal (phase 1)', 'Chancay multipurpose port terminal (phase 1)'],
  ['Mine, Peru', 'Mine, Peru'],
])('the label of “%s” begins no line with a comma', (name, label) => {
  expect(labelText(name)).toBe(label);
});
