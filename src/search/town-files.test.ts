import { describe, expect, it } from 'vitest';
import { townFilesFor } from './town-files';

const FILES = ['a', 'cusco', 'cut', 'juana', 'puno'];

describe('townFilesFor', () => {
  it.each([
    ['cusco', ['cusco']],
    ['cuscotown', ['cusco']],
    ['cus', ['a', 'cusco']],
    ['juliaca', ['juana']],
    ['zurich', ['puno']],
    ['abancay', ['a']],
  ])('finds the files for %s', (word, files) => {
    expect(townFilesFor(word, FILES)).toEqual(files);
  });

  it('asks for none for short words, other scripts and words that fit many files', () => {
    expect(townFilesFor('cu', FILES)).toEqual([]);
    expect(townFilesFor('库斯科', FILES)).toEqual([]);
    const many = ['sana', 'sanb', 'sanc', 'sand', 'sane'];
    expect(townFilesFor('san', many)).toEqual([]);
    expect(townFilesFor('sanb', many)).toEqual(['sanb']);
  });
});
