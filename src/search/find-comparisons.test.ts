import { describe, expect, it } from 'vitest';
import { parseComparisonText } from './find-comparisons';

describe('parseComparisonText', () => {
  it.each([
    ['Las Bambas vs Toromocho', ['Las Bambas', 'Toromocho']],
    ['Las Bambas versus Toromocho', ['Las Bambas', 'Toromocho']],
    ['Las Bambas beside Toromocho', ['Las Bambas', 'Toromocho']],
    ['Las Bambas compared with Toromocho?', ['Las Bambas', 'Toromocho']],
    ['compare Las Bambas and Toromocho', ['Las Bambas', 'Toromocho']],
    ['compare Chancay, Callao and Santos', ['Chancay', 'Callao', 'Santos']],
    ['Las Bambas and Toromocho compared', ['Las Bambas', 'Toromocho']],
    ['Las Bambas frente a Toromocho', ['Las Bambas', 'Toromocho']],
    ['comparar Las Bambas con Toromocho', ['Las Bambas', 'Toromocho']],
    ['比较拉斯邦巴斯和特罗莫克', ['拉斯邦巴斯', '特罗莫克']],
    ['拉斯邦巴斯与特罗莫克对比', ['拉斯邦巴斯', '特罗莫克']],
    ['拉斯邦巴斯对比特罗莫克', ['拉斯邦巴斯', '特罗莫克']],
  ])('parses %s', (text, names) => {
    expect(parseComparisonText(text)).toEqual(names);
  });

  it.each([
    '',
    'Las Bambas',
    'Las Bambas and Toromocho',
    'compare Las Bambas',
    'A vs B vs C vs D vs E',
  ])('finds no comparison in "%s"', (text) => {
    expect(parseComparisonText(text)).toBeUndefined();
  });
});
