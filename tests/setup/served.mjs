// What a server of a publisher has: `cairn.js`, and all that it requests later.
import {readFileSync} from 'node:fs';
import {relative} from 'node:path';
import {everythingFrom} from '../../tools/loaded-with.mjs';

/** @returns the text of each file, by its address */
export function servedFrom(dist) {
  const files = [...everythingFrom(`${dist}/cairn.js`), `${dist}/isolated.js`];
  return Object.fromEntries(
    files.map((file) => [`/${relative(dist, file)}`, readFileSync(file, 'utf8')]),
  );
}
