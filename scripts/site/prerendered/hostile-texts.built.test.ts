import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { PAGES } from '../../../src/app/pages';
import type { FetchResult } from '../../../src/datasets/fetch-dataset';
import { webAddress } from '../../../src/datasets/fields';
import type { Selection } from '../../../src/domain/selection';
import { GeneratedFiles } from './generated-files';
import { pageRenderer } from './render-pages';

const HOSTILE = `<img src=x onerror=alert(1)> "'><script>alert(1)</script></title><svg onload=alert(1)> javascript:alert(1)`;

/** Address of the picture of a project's symbol, which the build names. */
const SYMBOL = /^\.\/symbols\/[\w-]{8}\.svg$/;

/** Files of records in which every text and name is hostile, as one that a contributor sent might be. */
const RECORDS = /^data\/en\/(project|port|leg|company|claim|event|service|loan|story|corridor)\//;

class HostileFiles extends GeneratedFiles {
  override answer<T>(path: string, schema: v.GenericSchema<unknown, T>): FetchResult<T> {
    if (!RECORDS.test(path)) return super.answer(path, schema);
    const value = withHostileTexts(JSON.parse(readFileSync(join(this.folder, path), 'utf8')));
    return { state: 'ready', value: v.parse(schema, value) };
  }
}

const SELECTIONS: readonly Selection[] = [
  { kind: 'project', id: 'las-bambas' },
  { kind: 'port', id: 'pechy' },
  { kind: 'leg', id: 'chancay-tunnel' },
  { kind: 'company', id: 'mmg' },
  { kind: 'claim', id: 'transit-23-days-to-shanghai' },
  { kind: 'story', id: 'from-chancay-to-shanghai' },
];

it('shows hostile texts of records as text: no element, handler or address comes of them', async () => {
  const render = await pageRenderer(PAGES, new HostileFiles('public/generated'), () => undefined);
  for (const selection of SELECTIONS) {
    const { markup } = await render('en', selection, false);
    const { faults, text } = readMarkup(markup);
    expect(faults, selection.kind).toEqual([]);
    expect(text, selection.kind).toContain('<script>alert(1)</script>');
  }
});

it('refuses sources whose address is not of the web', () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'blob:https://example.org/1']) {
    expect(v.safeParse(webAddress, url).success, url).toBe(false);
  }
});

/** Returns a value with a hostile text before each text in a language, and each name of a publisher or of a work. */
function withHostileTexts(value: unknown, key = ''): unknown {
  if (typeof value === 'string')
    return /^(en|es|pt|zh|publisher|title)$/.test(key) ? `${HOSTILE} ${value}` : value;
  if (Array.isArray(value)) return value.map((each) => withHostileTexts(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withHostileTexts(part, name)]),
  );
}

function readMarkup(markup: string): { readonly faults: readonly string[]; readonly text: string } {
  const faults: string[] = [];
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      if (/^(script|iframe|object|embed|base|form|style)$/.test(name)) faults.push(`<${name}>`);
      if (name === 'img' && !SYMBOL.test(attributes.src ?? ''))
        faults.push(`<img> ${attributes.src}`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on|^srcdoc$/.test(attribute)) faults.push(`${name} ${attribute}=${value}`);
        if (/^(href|src|action)$/.test(attribute) && /^\s*(javascript|data):/i.test(value))
          faults.push(`${name} ${attribute}=${value}`);
      }
    },
    ontext(part) {
      text += part;
    },
  });
  parser.end(markup);
  return { faults, text };
}
