// Puts generated tables in the place of `<!-- pack:NAME -->`.
import * as content from './blocks/content.mjs';
import * as privacy from './blocks/privacy.mjs';
import * as purpose from './blocks/purpose.mjs';
import * as safety from './blocks/safety.mjs';
import * as supply from './blocks/supply.mjs';

const blocks = {...content, ...privacy, ...purpose, ...safety, ...supply};

/** @throws if a document asks for a block that does not exist */
export function filled(text) {
  return text.replace(/^<!-- pack:(\w+) -->$/gm, (_, name) => {
    if (!Object.hasOwn(blocks, name)) throw new Error(`No block is called “${name}”`);
    return blocks[name]();
  });
}
