import { expect, it } from 'vitest';
import { voyageStyles } from './voyage-styles.fixture';

// MapLibre places what lies in front first.
it('has marks of closed passages placed before the names of stops, and these before the names of closed passages', () => {
  const routed = voyageStyles().find(({ name }) => name === 'routed');
  const ids = routed?.style.layers.map(({ id }) => id) ?? [];
  const order = ['closed-passages', 'voyage-stop-names', 'closed-passage-names'];
  expect(ids.filter((id) => order.includes(id)).reverse()).toEqual(order);
});
