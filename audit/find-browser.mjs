// Finds an installed Chrome, Chromium or Edge.
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
].concat(['microsoft-edge']);
const PLACES = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
      (program) => `${process.env[folder] ?? 'C:'}\\${program}`,
    ),
  ),
  linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium'],
};

/**
 * @param named what `--browser` says
 * @returns the path of its program, or nothing
 */
export function findBrowser(
  named,
  {env = process.env, platform = process.platform, isThere = runs} = {},
) {
  if (named) return isThere(named) ? named : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    ...[env.CHROME_PATH].filter(Boolean),
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(PLACES[platform] ?? []),
  ].find(isThere);
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
