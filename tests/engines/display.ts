import { findProgram, startAndRead, stop } from './child';

export interface Display {
  /** Environment variables with which a browser opens its window on this display. */
  readonly env: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

export function findDisplay(): string | undefined {
  return findProgram('Xvfb');
}

/** Starts a virtual display on the first free number. WebGL is rendered in software there. */
export async function openDisplay(): Promise<Display> {
  const { child, match } = await startAndRead(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { channel: 3, pattern: /^(\d+)\n/ },
  );
  return {
    env: { DISPLAY: `:${match}`, LIBGL_ALWAYS_SOFTWARE: '1', GDK_BACKEND: 'x11' },
    close: () => stop(child),
  };
}
