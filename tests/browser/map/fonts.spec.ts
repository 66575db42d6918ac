import { expect, test } from '../support/atlas';

test('map and panels of a Chinese page share slices of the font', { tag: '@all' }, async ({
  page,
  atlas,
}) => {
  const asked = { font: new Set<string>(), fetch: new Set<string>() };
  page.on('request', (request) => {
    const [slice] = /han-\d+-\d+/.exec(request.url()) ?? [];
    const type = request.resourceType();
    if (slice && (type === 'font' || type === 'fetch')) asked[type].add(slice);
  });
  await atlas.open('/zh/');
  await atlas.idle();
  expect(asked.font.size, 'slices of the panels').toBeGreaterThan(3);
  expect(asked.fetch.size, 'slices of the map').toBeGreaterThan(3);
  expect([...asked.fetch].filter((slice) => !slice.endsWith('-400'))).toEqual([]);
  // What one has fetched the other has from the cache of the browser; names that the map alone has are in slices of their own.
  const shared = [...asked.fetch].filter((slice) => asked.font.has(slice));
  expect(shared.length).toBeGreaterThan(asked.fetch.size / 3);
});
