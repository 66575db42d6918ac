import { describe, expect, it } from 'vitest';
import { parseVoyageText } from './voyage-text';

const G = 'guayaquil';
const S = 'shanghai';

describe('parseVoyageText', () => {
  it.each([
    ['Guayaquil to Shanghai', [G, S], [], []],
    ['from Guayaquil to Shanghai', [G, S], [], []],
    ['how many days is it from Guayaquil to Shanghai?', [G, S], [], []],
    ['distance from Guayaquil to Shanghai by sea', [G, S], [], []],
    ['Guayaquil to Shanghai without Panama', [G, S], [], ['panama']],
    ['Guayaquil to Shanghai wihtout Panama', [G, S], [], ['panama']],
    ['without Panama, Guayaquil to Shanghai', [G, S], [], ['panama']],
    ['Guayaquil to Shanghai avoiding Panama and Suez', [G, S], [], ['panama', 'suez']],
    ['Guayaquil to Shanghai if Panama closes', [G, S], [], ['panama']],
    ['from Santos to Shanghai via Magellan', ['santos', S], ['magellan'], []],
    ['Santos to Shanghai via Callao without Panama', ['santos', S], ['callao'], ['panama']],
    ['Chancay to Callao to Shanghai', ['chancay', 'callao', S], [], []],
    ['Guayaquil -> Shanghai', [G, S], [], []],
    ['Guayaquil → Callao → Shanghai', [G, 'callao', S], [], []],
    ['Guayaquil - Shanghai avoiding Suez', [G, S], [], ['suez']],
    ['Guayaquil–Shanghai', [G, S], [], []],
    ['de Guayaquil a Shanghái sin Panamá', [G, S], [], ['panama']],
    ['desde Guayaquil hasta Shanghái por el Callao', [G, S], ['callao'], []],
    ['¿Cuántos días de Guayaquil a Shanghái?', [G, S], [], []],
    ['ruta de Guayaquil a Shanghái evitando Panamá ni Suez', [G, S], [], ['panama', 'suez']],
    ['de Santos a Shanghái pasando por Magallanes', ['santos', S], ['magallanes'], []],
    ['瓜亚基尔到上海', ['瓜亚基尔', '上海'], [], []],
    ['从瓜亚基尔到上海不经巴拿马', ['瓜亚基尔', '上海'], [], ['巴拿马']],
    ['从瓜亚基尔到上海经麦哲伦海峡', ['瓜亚基尔', '上海'], ['麦哲伦海峡'], []],
    ['瓜亚基尔至上海要多少天？', ['瓜亚基尔', '上海'], [], []],
    ['瓜亚基尔到上海避开巴拿马和苏伊士', ['瓜亚基尔', '上海'], [], ['巴拿马', '苏伊士']],
  ])('parses %s', (text, stops, via, avoid) => {
    expect(parseVoyageText(text)).toEqual({ stops, via, avoid, isByLand: false });
  });

  it.each([
    ['Pucallpa to Chancay overland', ['pucallpa', 'chancay']],
    ['de Pucallpa a Chancay por tierra', ['pucallpa', 'chancay']],
    ['普卡尔帕到钱凯走陆路', ['普卡尔帕', '钱凯']],
  ])('parses %s as a voyage over land', (text, stops) => {
    expect(parseVoyageText(text)).toMatchObject({ stops, isByLand: true });
  });

  it.each([
    '',
    'Chancay',
    'Las Bambas',
    'to Shanghai',
    'Guayaquil to',
    '->',
    'who owns Chancay',
    '钱凯',
  ])('finds no voyage in "%s"', (text) => {
    expect(parseVoyageText(text)).toBeUndefined();
  });
});
