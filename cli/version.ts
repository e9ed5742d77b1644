/** The version of the package that this program belongs to. */
import {readFileSync} from 'node:fs';
import type {World} from './world.js';

export function versionOf({dist}: World): string {
  const {version} = JSON.parse(readFileSync(new URL('../package.json', dist), 'utf8')) as {
    version: string;
  };
  return version;
}
