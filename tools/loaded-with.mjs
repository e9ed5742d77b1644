// Which files a built module brings along: at once, or at all, with what it may import later.
import {readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {init, parse} from 'es-module-lexer';

await init;

export function loadedWith(file) {
  return reached(file, ({type}) => type === 'static');
}

/** The files with the results of a module, which it requests after the first screen. */
export function resultsOf(file) {
  const first = loadedWith(file);
  const name = basename(file, '.js');
  const results = everythingFrom(file).find((each) =>
    [`${name}-result.js`, `${name}-results.js`].includes(basename(each)),
  );
  return results ? loadedWith(results).filter((each) => !first.includes(each)) : [];
}

export function everythingFrom(file) {
  return reached(file, ({specifier}) => specifier?.startsWith('.'));
}

function reached(file, counts, files = new Set()) {
  files.add(file);
  const [imports] = parse(readFileSync(file, 'utf8'));
  for (const each of imports.filter(counts)) {
    const path = join(dirname(file), each.specifier);
    if (!files.has(path)) reached(path, counts, files);
  }
  return [...files];
}
