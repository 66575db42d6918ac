import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync('public/fetch-file.html', 'utf8');

it('the page that fetches foreign files may run its one script and connect by https, and nothing else', () => {
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];
  const hash = createHash('sha256').update(script).digest('base64');
  const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page) ?? [];
  expect(policy).toBe(`default-src 'none'; connect-src https:; script-src 'sha256-${hash}'`);
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toMatch(/<(img|link|iframe|object|form)\b/);
});
