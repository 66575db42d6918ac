import { isValidElement, type ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { wholeAmounts } from './whole-amounts';

/** Returns what is kept on one line in a text. */
function kept(text: string): string[] {
  return wholeAmounts(text)
    .filter((node): node is ReactElement<{ children: string }> => isValidElement(node))
    .map(({ props }) => props.children);
}

describe('amounts in running text', () => {
  it.each([
    ['costs USD 2.763 billion in all', ['USD 2.763 billion']],
    ['moved 270,000–336,000 TEU, most of it', ['270,000–336,000 TEU,']],
    ['150 000 t a year', ['150 000 t']],
    ['cuesta USD 1,298 millones.', ['USD 1,298 millones.']],
    ['costou USD 1,298 bilhão até 2024', ['USD 1,298 bilhão']],
    ['cerca de BRL 230 milhões.', ['BRL 230 milhões.']],
    ['USD\u00a028.8\u00a0mil\u00a0millones', ['USD\u00a028.8\u00a0mil\u00a0millones']],
    ['entre 23 y 25 días', ['25 días']],
    ['造价12.98亿美元，其中', ['12.98亿美元']],
    ['23–25 days by sea', ['23–25 days']],
  ])('are kept on one line: %s', (text, amounts) => {
    expect(kept(text)).toEqual(amounts);
  });

  it.each(['in 2024 two berths opened', 'of 45.5%, and', 'two 12 men', 'phase 2.'])(
    'leave other text as it is: %s',
    (text) => {
      expect(kept(text)).toEqual([]);
    },
  );

  it('lose no character', () => {
    const text = 'USD 1.3–1.5 bn in 2024; 286,255 TEU, of which 45.5 %.';
    const all = wholeAmounts(text)
      .map((node) => (isValidElement<{ children: string }>(node) ? node.props.children : node))
      .join('');
    expect(all).toBe(text);
  });
});
