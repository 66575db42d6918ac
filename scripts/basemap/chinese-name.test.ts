import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { chineseName } from './chinese-name';
import { readTowns, type Town } from './geonames';
import { readTable } from './read-table';

const town = (country: string, ...otherNames: string[]): Town => ({
  ...{ id: 1, name: '', plainName: '', at: [0, 0], featureCode: 'PPL', population: 0 },
  country,
  otherNames,
});

describe('chineseName', () => {
  it.each<[string, Town, string | undefined]>([
    ['simplifies what is written in traditional characters', town('PE', 'Lima', '利馬'), '利马'],
    ['simplifies Japanese characters', town('JP', '広島市', '広島'), '广岛'],
    ['takes the name that most agree on', town('CU', '夏灣拿', '哈瓦那', '哈瓦那'), '哈瓦那'],
    [
      'prefers what is written in simplified characters',
      town('UY', '蒙特維多', '蒙得维的亚'),
      '蒙得维的亚',
    ],
    ['leaves out "city" where towns are so called', town('CN', '杭州市'), '杭州'],
    ['keeps "city" in a name from elsewhere', town('VN', '胡志明市'), '胡志明市'],
    ['leaves out the country', town('CN', '中国上海', '上海'), '上海'],
    ['finds none in other scripts', town('PE', 'Lima', 'リマ', '리마'), undefined],
  ])('%s', (_, { ...each }, name) => expect(chineseName(each)).toBe(name));

  it('finds the names that are kept by hand, or another spelling of them', () => {
    const City = v.looseObject({ id: v.number(), zh: v.string() });
    const towns = new Map(readTowns().map((each) => [each.id, each]));
    const kept = readTable('cities.yaml', v.array(City)).map(({ id, zh }) => {
      const found = towns.get(id);
      return { zh, found: found && chineseName(found) };
    });
    const same = kept.filter(({ zh, found }) => zh === found);
    expect(same.length / kept.length).toBeGreaterThan(0.8);
  });
});
