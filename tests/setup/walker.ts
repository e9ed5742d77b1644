/** A script of the page that follows whatever leads anywhere: own and inherited properties, symbols, getters, prototypes, what is in lists and maps. */

const DEPTH = 4;

/**
 * @param starts where to begin, by name
 * @param wanted says what a value is where it is one that nobody shall get hold of
 * @returns the ways that lead to such a value: `element.renderRoot is the shadow root`; and how many values were looked at
 */
export function follow(
  starts: Readonly<Record<string, unknown>>,
  wanted: (value: unknown) => string | undefined,
): {readonly ways: readonly string[]; readonly looked: number} {
  const ways: string[] = [];
  const seen = new Set<unknown>();
  let looked = 0;
  let level = Object.entries(starts).map(([path, value]) => ({path, value}));
  for (let depth = 0; depth <= DEPTH; depth++) {
    const next: typeof level = [];
    for (const {path, value} of level) {
      looked++;
      const what = wanted(value);
      if (what) ways.push(`${path} is ${what}`);
      if (what || !isObject(value) || seen.has(value)) continue;
      seen.add(value);
      if (depth < DEPTH)
        for (const [key, each] of leads(value)) next.push({path: path + key, value: each});
    }
    level = next;
  }
  return {ways, looked};
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function* leads(value: object): Iterable<readonly [string, unknown]> {
  for (
    let owner: object | null = value;
    owner;
    owner = Object.getPrototypeOf(owner) as object | null
  ) {
    for (const key of keysOf(owner)) {
      const name = typeof key === 'symbol' ? `[${String(key)}]` : `.${key}`;
      try {
        const each: unknown = Reflect.get(owner, key, value);
        if (each instanceof Promise) each.catch(() => undefined);
        yield [name, each];
      } catch {
        // A getter that is not for this receiver.
      }
    }
  }
  yield ['.[[Prototype]]', Object.getPrototypeOf(value)];
  for (const [index, each] of entriesOf(value).entries()) yield [`.[${String(index)}]`, each];
}

/** Of a map or a set, also one of a frame, which is no instance here. */
function entriesOf(value: object): readonly unknown[] {
  if (!/ (Map|Set)\]$/.test(Object.prototype.toString.call(value))) return [];
  try {
    return [...(value as Iterable<unknown>)];
  } catch {
    // What only inherits from one.
    return [];
  }
}

function keysOf(owner: object): readonly PropertyKey[] {
  try {
    return Reflect.ownKeys(owner);
  } catch {
    // A frame of another origin says nothing.
    return [];
  }
}
