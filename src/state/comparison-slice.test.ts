import { describe, expect, it } from 'vitest';
import { createAppStore } from './store';

const project = (id: string) => ({ kind: 'project', id }) as const;
const port = (id: string) => ({ kind: 'port', id }) as const;

describe('the tray', () => {
  it('takes records in and out', () => {
    const { getState } = createAppStore();
    getState().toggleCompared(project('a'));
    getState().toggleCompared(project('b'));
    getState().toggleCompared(project('a'));
    expect(getState().tray).toEqual([project('b')]);
  });

  it('holds four', () => {
    const { getState } = createAppStore();
    for (const id of ['a', 'b', 'c', 'd', 'e']) getState().toggleCompared(project(id));
    expect(getState().tray.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('starts anew with a record of another kind and keeps what it replaced', () => {
    const { getState } = createAppStore();
    getState().toggleCompared(project('a'));
    getState().toggleCompared(port('pechy'));
    expect(getState()).toMatchObject({ tray: [port('pechy')], replacedTray: [project('a')] });
    getState().setTray(getState().replacedTray);
    expect(getState()).toMatchObject({ tray: [project('a')], replacedTray: [] });
  });

  it('holds distinct records of one kind whatever it is set to', () => {
    const { getState } = createAppStore();
    getState().setTray([port('a'), port('a'), project('a'), port('b')]);
    expect(getState().tray).toEqual([port('a'), port('b')]);
  });
});
