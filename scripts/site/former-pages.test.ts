import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { FormerIds } from '../../src/domain/former-ids';
import { readManifests } from '../../tools/pages/read-manifests';
import { formerPages } from './former-pages';

const FORMER: FormerIds = {
  renamed: {
    project: { 'puerto-chancay': 'chancay-port' },
    source: { 'a-2024-0000': 'b-2024-0000' },
  },
  withdrawn: [
    {
      ...{ kind: 'company', id: 'shell-firm', reason: 'unsourced', version: '2026.12.1' },
      name: { en: 'Shell & Co.', es: 'Shell & Co.', pt: 'Shell & Co.', zh: '壳公司' },
    },
  ],
};

async function pageOf(path: string, url?: string): Promise<string> {
  const pages = formerPages(await readManifests(), FORMER, url);
  return pages.find((page) => page.path === path)?.html ?? '';
}

describe('the page of a former address', () => {
  it('leads to the present one by canonical address, refresh and link', async () => {
    const html = await pageOf('es/p/puerto-chancay/');
    const present = '../../../es/p/chancay-port/';
    expect(html).toContain(`<link rel="canonical" href="${present}">`);
    expect(html).toContain(`<noscript><meta http-equiv="refresh" content="0; url=${present}">`);
    expect(html).toContain(`<a href="${present}">es/p/chancay-port/</a>`);
    expect(new URL(present, 'https://host.test/some/folder/es/p/puerto-chancay/').pathname).toBe(
      '/some/folder/es/p/chancay-port/',
    );
  });

  it('names the canonical address in full where the site knows its own', async () => {
    expect(await pageOf('en/p/puerto-chancay/', 'https://atlas.test/x/')).toContain(
      '<link rel="canonical" href="https://atlas.test/x/en/p/chancay-port/">',
    );
  });

  it('allows the script that keeps the query, and nothing else', async () => {
    const html = await pageOf('en/p/puerto-chancay/');
    const [, script = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    expect(html).toContain(`content="default-src 'none'; script-src 'sha256-${hash}'"`);
  });

  it('of a withdrawn record says why, with a link to the list', async () => {
    const html = await pageOf('zh/company/shell-firm/');
    expect(html).toContain('“壳公司”已在数据版本2026.12.1中撤下：其来源经查不成立');
    expect(html).toContain('<a href="../../../zh/company/">');
  });

  it('is left to the app for kinds of which the site has no pages', async () => {
    expect(await pageOf('en/source/a-2024-0000/')).toBe('');
  });
});
