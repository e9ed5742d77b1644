// The tests of the pure floors also run in plain Node (`npx mocha`), where the browsers' build of chai names a file that it does not ship.
import {register} from 'node:module';

const resolve = `export const resolve = (name, context, next) =>
  next(name === '@esm-bundle/chai' ? '@esm-bundle/chai/esm/chai.js' : name, context);`;

register(`data:text/javascript,${encodeURIComponent(resolve)}`);
