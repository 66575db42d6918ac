import { describe, expect, it } from 'vitest';
import { hostOrigin, isFromHost } from './host-origin';

const HOST = 'https://news.example';

describe('hostOrigin', () => {
  it('is that of the nearest page around the frame, where the browser lists them', () => {
    const ancestorOrigins = [HOST, 'https://outer.example'];
    expect(hostOrigin({ ancestorOrigins, referrer: 'https://else.example/' })).toBe(HOST);
  });

  it('is that of the referrer where the browser lists none', () => {
    expect(hostOrigin({ referrer: `${HOST}/2026/11/a-story?x=1` })).toBe(HOST);
    expect(hostOrigin({ ancestorOrigins: [], referrer: `${HOST}/` })).toBe(HOST);
  });

  it.each([
    ['nothing is told', {}],
    ['the page around has an opaque origin', { ancestorOrigins: ['null'] }],
    ['the page around is a file', { referrer: 'file:///home/reader/page.html' }],
    ['the referrer is damaged', { referrer: 'https://' }],
  ])('is unknown where %s', (_, told) => {
    expect(hostOrigin({ referrer: '', ...told })).toBeUndefined();
  });
});

describe('isFromHost', () => {
  const parent = {} as MessageEventSource;
  const other = {} as MessageEventSource;

  it('accepts the window around the frame at its known origin alone', () => {
    expect(isFromHost({ source: parent, origin: HOST }, parent, HOST)).toBe(true);
    expect(isFromHost({ source: other, origin: HOST }, parent, HOST)).toBe(false);
    expect(isFromHost({ source: null, origin: HOST }, parent, HOST)).toBe(false);
    expect(isFromHost({ source: parent, origin: 'https://evil.example' }, parent, HOST)).toBe(
      false,
    );
  });

  it('accepts nothing while the origin is unknown', () => {
    expect(isFromHost({ source: parent, origin: 'null' }, parent, undefined)).toBe(false);
  });
});
