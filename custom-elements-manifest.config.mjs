// What the elements offer, read from their class headers, as it looks from the package: `custom-elements.json` and editor data.
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

const elementFile = /^\/?src\/elements\/([^/]+)\/\1(-element)?\.[jt]s$/;

/** The analyzer knows `customElements.define`, not our `define`. */
function definitions() {
  return {
    name: 'definitions',
    analyzePhase({ts, node, moduleDoc}) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      const declaration = {
        name: element.getText(),
        module: moduleDoc.path.replace('.ts', '-element.ts'),
      };
      moduleDoc.exports.push({kind: 'custom-element-definition', name: tag.text, declaration});
    },
  };
}

/** A class gets its attributes from `reflect(Class, {property: …})`; what they mean stands above the property. */
function reflected() {
  return {
    name: 'reflected',
    analyzePhase({ts, node, moduleDoc}) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'reflect') return;
      const [type, settings] = node.arguments;
      const declaration = moduleDoc.declarations.find(({name}) => name === type.getText());
      declaration.attributes ??= [];
      for (const fieldName of settings.properties.map((each) => each.name.getText())) {
        const member = declaration.members.find(({name}) => name === fieldName);
        const {type, description, default: value} = member;
        const name = fieldName.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        Object.assign(member, {attribute: name, reflects: true});
        declaration.attributes.push({name, type, description, default: value, fieldName});
      }
    },
  };
}

/** Names the modules that ship, and leaves out what no one can import. */
function asShipped() {
  return {
    name: 'as-shipped',
    packageLinkPhase({customElementsManifest: manifest}) {
      const built = (path) =>
        path?.replace(elementFile, (_, name, quiet) => `dist/${quiet ? 'index' : name}.js`);
      const modules = new Map();
      for (const module of manifest.modules.filter(({path}) => elementFile.test(path))) {
        const path = built(module.path);
        const target = modules.get(path) ?? {
          kind: 'javascript-module',
          path,
          declarations: [],
          exports: [],
        };
        target.declarations.push(
          ...(module.declarations ?? []).filter((each) => each.customElement).map(publicOnly),
        );
        target.exports.push(...(module.exports ?? []).map((each) => pointing(each, built)));
        modules.set(path, target);
      }
      // The order of the files on a disk is none.
      const byName = (a, b) => (a.path ?? a.name).localeCompare(b.path ?? b.name);
      manifest.modules = [...modules.values()].sort(byName);
      for (const module of manifest.modules) {
        module.declarations.sort(byName);
        module.exports.sort(byName);
      }
    },
  };
}

function publicOnly({members = [], superclass, ...declaration}) {
  const offered = members.filter(
    ({privacy, name, static: isStatic}) =>
      !name.startsWith('#') &&
      !isStatic &&
      (privacy === undefined || privacy === 'public') &&
      !LIFECYCLE.has(name),
  );
  const lists = Object.entries({...declaration, members: offered}).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(plain) : value,
  ]);
  return Object.fromEntries(lists);
}

/** What a browser calls. */
const LIFECYCLE = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'adoptedCallback',
]);

/** Where something was inherited from is a path in `src`. */
function plain({inheritedFrom, ...member}) {
  return member;
}

function pointing(exported, built) {
  return {
    ...exported,
    declaration: {...exported.declaration, module: built(exported.declaration.module)},
  };
}

export default {
  globs: ['src/elements/**/*.ts', 'src/element/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  // Compared with the committed one by `tools/manifest.mjs`.
  outdir: 'reports',
  // It would write its own path into package.json.
  packagejson: false,
  plugins: [
    definitions(),
    reflected(),
    asShipped(),
    customElementVsCodePlugin({outdir: 'dist', hideLogs: true}),
    customElementJetBrainsPlugin({outdir: 'dist', hideLogs: true, packageJson: false}),
  ],
};
