// Which files a built module brings along at once; what it may import later is not loaded with it.
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {init, parse} from 'es-module-lexer';

await init;

export function loadedWith(file, files = new Set()) {
  files.add(file);
  const [imports] = parse(readFileSync(file, 'utf8'));
  for (const {type, specifier} of imports) {
    const path = type === 'static' && join(dirname(file), specifier);
    if (path && !files.has(path)) loadedWith(path, files);
  }
  return [...files];
}
