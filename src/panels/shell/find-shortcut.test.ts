import { describe, expect, it } from 'vitest';
import { SHORTCUTS, type Shortcut } from '../context/shortcuts';
import { findShortcut, type KeyContext, type KeyPress } from './find-shortcut';

const PAGE: KeyContext = { isOnMap: false, isTyping: false, hasCharacterKeys: true };
const MAP: KeyContext = { ...PAGE, isOnMap: true };
const FIELD: KeyContext = { ...PAGE, isTyping: true };

function found(key: string, context: KeyContext, held: Partial<KeyPress> = {}) {
  return findShortcut({ key, ctrlKey: false, metaKey: false, altKey: false, ...held }, context)?.id;
}

describe('a pressed key', () => {
  it('is a shortcut anywhere outside fields', () => {
    expect(found('/', PAGE)).toBe('search');
    expect(found('?', MAP)).toBe('help');
    expect(found('x', PAGE)).toBeUndefined();
  });

  it('is typed in a field, unless Ctrl or Command is held', () => {
    expect(found('/', FIELD)).toBeUndefined();
    expect(found('k', FIELD, { ctrlKey: true })).toBe('search');
    expect(found('K', FIELD, { metaKey: true })).toBe('search');
    expect(found('k', PAGE)).toBe('story-back');
  });

  it('belongs to the browser with other keys held', () => {
    expect(found('n', MAP, { ctrlKey: true })).toBeUndefined();
    expect(found('/', PAGE, { metaKey: true })).toBeUndefined();
  });

  it('is what AltGr types', () => {
    expect(found('/', PAGE, { ctrlKey: true, altKey: true })).toBe('search');
  });

  it('steps through the marks on the map alone', () => {
    expect(found('n', MAP)).toBe('next-mark');
    expect(found('N', MAP)).toBe('next-mark');
    expect(found('n', PAGE)).toBeUndefined();
  });

  it('is left to widgets that handle it themselves', () => {
    expect(found('Escape', PAGE)).toBeUndefined();
    expect(found('Escape', MAP)).toBe('leave-mark');
    expect(found('ArrowLeft', MAP)).toBeUndefined();
  });

  it('keeps Ctrl keys and those of the map when single characters are off', () => {
    const off = { hasCharacterKeys: false };
    expect(found('/', { ...PAGE, ...off })).toBeUndefined();
    expect(found('?', { ...MAP, ...off })).toBeUndefined();
    expect(found('k', { ...PAGE, ...off }, { ctrlKey: true })).toBe('search');
    expect(found('n', { ...MAP, ...off })).toBe('next-mark');
  });
});

describe('the table of shortcuts', () => {
  it('gives no key two meanings in one place', () => {
    const shortcuts: readonly Shortcut[] = SHORTCUTS;
    const keys = shortcuts
      .filter(({ place }) => place !== 'widget')
      .flatMap(({ place, keys: all }) => all.map((key) => `${place} ${key}`));
    expect(keys).toEqual([...new Set(keys)]);
  });
});
