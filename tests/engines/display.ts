import { findProgram, startAndRead, stop } from './child';

export interface Display {
  /** What the environment of a browser needs for its window to stand on this display. */
  readonly env: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

export function findDisplay(): string | undefined {
  return findProgram('Xvfb');
}

/** Starts a screen in memory on the first free number. WebGL is drawn by software there. */
export async function openDisplay(): Promise<Display> {
  const { child, said } = await startAndRead(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { channel: 3, pattern: /^(\d+)\n/ },
  );
  return {
    env: { DISPLAY: `:${said}`, LIBGL_ALWAYS_SOFTWARE: '1', GDK_BACKEND: 'x11' },
    close: () => stop(child),
  };
}
