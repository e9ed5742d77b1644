/** What the visitor's system prefers. Only Chromium can be told; elsewhere `emulate` answers false. */
import {executeServerCommand} from '@web/test-runner-commands';

export interface Preferences {
  readonly scheme?: 'light' | 'dark';
  readonly contrast?: 'more' | 'less';
  readonly motion?: 'reduce';
  readonly forcedColors?: boolean;
  readonly print?: boolean;
}

/** Sets these preferences and no others. @returns whether this browser can be told */
export async function emulate({
  scheme,
  contrast,
  motion,
  forcedColors,
  print,
}: Preferences = {}): Promise<boolean> {
  const features = {
    'prefers-color-scheme': scheme,
    'prefers-contrast': contrast,
    'prefers-reduced-motion': motion,
    'forced-colors': forcedColors ? 'active' : undefined,
  };
  const payload = {
    media: print ? 'print' : '',
    features: Object.entries(features).map(([name, value]) => ({name, value: value ?? ''})),
  };
  return Boolean(await executeServerCommand('cairn-media', payload));
}

/** Runs once in light and once in dark, and leaves the system as it was; only once, as it is, where the browser cannot be told. */
export async function inEachScheme(run: (scheme: string) => unknown): Promise<void> {
  try {
    for (const scheme of ['light', 'dark'] as const) {
      const told = await emulate({scheme});
      await run(told ? scheme : 'as it is');
      if (!told) return;
    }
  } finally {
    await emulate();
  }
}
