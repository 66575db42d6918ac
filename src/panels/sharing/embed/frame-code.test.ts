import { describe, expect, it } from 'vitest';
import { frameAddress, frameCode, frameSize } from './frame-code';

const VIEW = {
  root: 'https://host.example/atlas/',
  href: 'https://host.example/atlas/en/port/pechy/?v=1&m=8/-11.6/-77.3&f=all&view=split&g=globe',
  hasCamera: false,
};

describe('frameAddress', () => {
  it('keeps the view, in the language of the frame, without the table that it does not show', () => {
    expect(frameAddress(VIEW, { locale: 'es', theme: 'auto' })).toBe(
      'https://host.example/atlas/es/port/pechy/?v=1&f=all&g=globe&embed=1',
    );
  });

  it('keeps the camera that the reader has chosen, and names a theme', () => {
    expect(frameAddress({ ...VIEW, hasCamera: true }, { locale: 'en', theme: 'dark' })).toBe(
      'https://host.example/atlas/en/port/pechy/?v=1&m=8/-11.6/-77.3&f=all&g=globe&embed=1&theme=dark',
    );
  });

  it('replaces theme and frame of the address of a frame', () => {
    const href = `${VIEW.root}en/?v=1&theme=light&embed=1`;
    expect(frameAddress({ ...VIEW, href }, { locale: 'zh', theme: 'auto' })).toBe(
      `${VIEW.root}zh/?v=1&embed=1`,
    );
  });
});

describe('frameCode', () => {
  const options = { src: 'https://a.example/?v=1&q=%22', title: 'A', width: null, height: 450 };

  it('is a frame as wide as the page around it, or of a width', () => {
    expect(frameCode(options)).toBe(
      `<iframe
  src="https://a.example/?v=1&amp;q=%22"
  title="A"
  width="100%"
  height="450"
  style="border: 0; max-width: 100%"
  loading="lazy"
  allow="fullscreen"
  referrerpolicy="strict-origin"
></iframe>`,
    );
    expect(frameCode({ ...options, width: 640 })).toContain('width="640"');
  });

  it('cannot be left by the characters of a title', () => {
    const code = frameCode({ ...options, title: '"><script>a & b</script>' });
    expect(code).toContain('title="&quot;&gt;&lt;script&gt;a &amp; b&lt;/script&gt;"');
    expect(code).not.toContain('<script');
  });
});

describe('frameSize', () => {
  it('takes a whole number within limits, and nothing else', () => {
    expect(['450', ' 450 px', '12', '99999'].map(frameSize)).toEqual([450, 450, 200, 3000]);
    expect(['', 'wide', '-'].map(frameSize)).toEqual([undefined, undefined, undefined]);
  });
});
