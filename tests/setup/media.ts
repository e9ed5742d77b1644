/** What the visitor's system prefers. Only Chromium can be told. */
import {executeServerCommand} from '@web/test-runner-commands';

export interface Preferences {
  readonly scheme?: 'light' | 'dark';
  readonly contrast?: 'more' | 'less';
  readonly forcedColors?: boolean;
  readonly print?: boolean;
}

/** Sets these preferences and no others. */
export async function emulate({
  scheme,
  contrast,
  forcedColors,
  print,
}: Preferences = {}): Promise<void> {
  const features = {
    'prefers-color-scheme': scheme,
    'prefers-contrast': contrast,
    'forced-colors': forcedColors ? 'active' : undefined,
  };
  const payload = {
    media: print ? 'print' : '',
    features: Object.entries(features).map(([name, value]) => ({name, value: value ?? ''})),
  };
  await executeServerCommand('cairn-media', payload);
}
