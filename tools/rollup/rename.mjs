// Gives variables and private members their short names, after terser has shortened all else. It does so as terser does, but
// what is taken out of a property, or goes into one, has the property's name where that is free: `{E:t}` becomes `{E}`.
import {analyze} from 'eslint-scope';
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

/** In the order that made `cairn.js` smallest, of some thousands that were tried. */
const LETTERS = [...'tesmRoncblgIJqDpiArjVOkTCWvfhKMExZPQSUXaGwNYLFHuzyBd'];
const KEYWORDS = ['as', 'do', 'if', 'in', 'is', 'of'];

export function rename() {
  return {
    name: 'rename',
    renderChunk(code) {
      const ast = this.parse(code);
      const out = new MagicString(code);
      /** The property that an identifier is the value of, and what it is imported or exported by, by where it stands. */
      const properties = new Map();
      const specifiers = new Map();
      /** Where private members stand: ours, and those that lit-html marks as such. */
      const members = new Map();
      walk(ast, {
        enter(node) {
          // eslint-scope asks for it.
          node.range = [node.start, node.end];
          if (node.type === 'PrivateIdentifier') memberAt(node);
          const member = node.computed ? undefined : (node.property ?? node.key);
          if (member?.name?.startsWith('_$')) memberAt(member);
          if (node.type === 'Property' && !node.computed) {
            const value = node.value.type === 'AssignmentPattern' ? node.value.left : node.value;
            if (value.type === 'Identifier') properties.set(value.start, node);
          }
          if (node.type === 'ImportSpecifier' || node.type === 'ExportSpecifier')
            specifiers.set(node.local.start, node);
        },
      });
      const short = shortNames();
      for (const places of [...members.values()].sort((a, b) => b.length - a.length)) {
        const name = short.next().value;
        // Without what marks it: `#`, or the `_` of `_$`.
        for (const {start, end} of places) out.update(start + 1, end, name);
      }

      const names = new Map();
      nameAll(analyze(ast, {ecmaVersion: 2022, sourceType: 'module'}).scopes[1]);
      return {code: out.toString(), map: out.generateMap({hires: true})};

      function memberAt(node) {
        members.set(node.name, [...(members.get(node.name) ?? []), node]);
      }

      /** Names what a scope declares: apart from one another, and from what is read inside it. */
      function nameAll(scope) {
        const taken = new Set(
          scope.through.map(({resolved, identifier}) => names.get(resolved) ?? identifier.name),
        );
        for (const variable of scope.variables) {
          const [declared] = variable.identifiers;
          // The `arguments` of a function.
          if (!declared) continue;
          const places = new Set(variable.identifiers);
          for (const {identifier} of variable.references) places.add(identifier);
          // A class is declared twice in one place: outside, and for its own members.
          const outside = scope.type === 'class' ? scope.upper.set.get(variable.name) : undefined;
          const again = outside?.identifiers.includes(declared);
          if (again) places.delete(declared);
          const name = again ? names.get(outside) : nameFor(variable.name, [...places], taken);
          names.set(variable, name);
          taken.add(name);
          for (const place of places) write(place, name);
        }
        for (const inner of scope.childScopes) nameAll(inner);
      }

      function nameFor(own, places, taken) {
        const counts = new Map();
        for (const {start} of places) {
          const key = properties.get(start)?.key.name;
          if (key === own || (key?.length < 3 && !KEYWORDS.includes(key)))
            counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        const wanted = [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
        return [...wanted, ...shortNames()].find((name) => !taken.has(name));
      }

      function write({start, end, name: old}, name) {
        const specifier = specifiers.get(start);
        const property = properties.get(start);
        if (specifier?.start === start && specifier.end === end)
          out.update(start, end, specifier.imported ? `${old} as ${name}` : `${name} as ${old}`);
        else if (!property) out.update(start, end, name);
        else {
          const key = property.key.name;
          if (key === name) out.remove(property.start, start);
          out.update(start, end, property.shorthand && key !== name ? `${key}:${name}` : name);
        }
      }
    },
  };
}

function* shortNames() {
  yield* LETTERS;
  for (const first of LETTERS)
    for (const last of [...LETTERS, ...'0123456789'])
      if (!KEYWORDS.includes(first + last)) yield first + last;
}
