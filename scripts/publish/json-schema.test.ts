import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FILE_SCHEMAS } from './files/file-schemas';
import { jsonSchemaText } from './json-schema';

describe('the schemas for editors', () => {
  it.each(Object.keys(FILE_SCHEMAS))(
    'of %s are as `npm run data:schemas` writes them',
    (dataset) => {
      const kept = readFileSync(`data/schemas/${dataset}.schema.json`, 'utf8');
      expect(JSON.parse(kept)).toEqual(JSON.parse(jsonSchemaText(dataset)));
    },
  );

  it('are all mapped to their files for editors', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
    expect(Object.keys(settings['yaml.schemas']).sort()).toEqual(
      Object.keys(FILE_SCHEMAS)
        .map((dataset) => `./data/schemas/${dataset}.schema.json`)
        .sort(),
    );
  });
});
