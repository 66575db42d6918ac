import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LOCALES, type Locale } from '../domain/locale';
import { type AppStore, createAppStore } from '../state/store';
import { isPrepared, loadFirstMessages, prepareLocale } from './select-locale';

vi.mock('./root', () => ({ fileUrl: (path: string) => new URL(path, 'https://atlas.test/') }));

let store: AppStore;
const noticesOf = () => store.getState().notices.map(({ kind, detail }) => [kind, detail]);
const failFor =
  (...broken: Locale[]) =>
  async (locale: Locale) => {
    if (broken.includes(locale)) throw new Error(`no file for ${locale}`);
  };

beforeEach(() => {
  store = createAppStore();
  store.getState().setLocale('es');
});

describe('loadFirstMessages', () => {
  it('loads the locale of the address', async () => {
    const asked: unknown[] = [];
    await loadFirstMessages(store, async (...args) => void asked.push(args));
    expect(asked).toEqual([['es', ['atlas']]]);
    expect(store.getState().locale).toBe('es');
    expect(noticesOf()).toEqual([]);
  });

  it('falls back to another locale with a notice if loading fails', async () => {
    await loadFirstMessages(store, failFor('es', 'en'));
    expect(store.getState().locale).toBe('pt');
    expect(noticesOf()).toEqual([['messages-failed', 'Español']]);
  });

  it('rejects if no locale can be loaded', async () => {
    await expect(loadFirstMessages(store, failFor(...LOCALES))).rejects.toThrow('No messages');
  });
});

describe('prepareLocale', () => {
  it('loads every namespace in use', async () => {
    const asked: unknown[] = [];
    expect(await prepareLocale(store, 'zh', async (...args) => void asked.push(args))).toBe(true);
    expect(asked).toEqual([['zh', expect.arrayContaining(['atlas', 'voyage'])]]);
    expect(isPrepared('zh')).toBe(true);
  });

  it('resolves with false and a notice if loading fails, and dismisses the notice once it succeeds', async () => {
    expect(await prepareLocale(store, 'zh', failFor('zh'))).toBe(false);
    expect(noticesOf()).toEqual([['messages-failed', '简体中文']]);
    expect(await prepareLocale(store, 'zh', failFor())).toBe(true);
    expect(noticesOf()).toEqual([]);
    expect(store.getState().locale).toBe('es');
  });
});
