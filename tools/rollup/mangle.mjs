// Gives the properties that nobody outside reads a short name: those that are declared in `src`, as the compiler sees it. So
// the `text` of a question becomes shorter and the `text` of what a browser shares does not. Names that a page, a file or a
// translator's tool reads stay; `npm run check:mangled` lets the compiler prove that the renamed program fits together.
import {relative, resolve} from 'node:path';
import MagicString from 'magic-string';
import ts from 'typescript';

/** All that a name can stand in; what is asked for later as well. */
export const ENTRIES = [
  'src/cairn.ts',
  'src/isolated.ts',
  ...['self-check', 'goal-card', 'format-picker'].map(
    (name) => `src/elements/${name}/result-later.ts`,
  ),
];

/** Names that leave the module, wherever they stand. */
const OUTSIDE = new Set([
  // A visitor's file, and what is kept on their device (engine/saved.ts).
  ...['cairn', 'format', 'content', 'goals', 'words', 'why', 'reviews', 'answers', 'on'],
  // The details of events (ui/events.ts).
  ...['step', 'of', 'how'],
  // The build finds words and ids by them (drop-notes.mjs, short-ids.mjs).
  ...['msg', 'id', 'weights', 'normalise'],
  // What a module that is asked for later exports: the words of a language, the room of an isolated
  // widget, the word to a publisher.
  ...['default', 'Room', 'strings', 'furnish', 'restart', 'focus', 'warnOfContrast'],
  ...['fillStandIns', 'selfCheckResult', 'goalCardResult', 'formatPickerResult'],
  // What passes between a page and the frame of an isolated widget, which other builds make (ui/room.ts).
  ...['name', 'title', 'lang', 'words', 'watched', 'attributes', 'looks', 'rem'],
  ...['type', 'height', 'state'],
]);

/** The letters that code has most of come first: they compress best. */
const LETTERS = [...'etonsrialchdpumgfwybvkxqzjETONSRIALCHDPUMGFWYBVKXQZJ'];

const {options} = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
  ts.sys,
  '.',
);

/** @returns the sources with short names, by file */
export function mangle(entries) {
  const program = ts.createProgram(
    entries.map((entry) => resolve(entry)),
    options,
  );
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter(isOwn);

  /** Where each name stands, and what is to stand there for its short name. */
  const places = [];
  const keys = new Set(OUTSIDE);
  for (const file of files) keepKeys(file);
  const kept = new Set(keys);
  for (const file of files) visit(file);

  const counts = new Map();
  for (const {name} of places) counts.set(name, (counts.get(name) ?? 0) + 1);
  const short = shortNames(kept);
  const renamed = new Map(
    [...counts]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([name]) => [name, short.next().value]),
  );

  return new Map(
    files.map((file) => {
      const out = new MagicString(file.text);
      for (const {name, node, text} of places)
        if (node.getSourceFile() === file)
          out.update(node.getStart(), node.getEnd(), text(renamed.get(name)));
      return [file.fileName, out];
    }),
  );

  /** `rule[effect]`: what it may be is a word elsewhere. */
  function keepKeys(node) {
    if (ts.isElementAccessExpression(node))
      for (const type of checker.getTypeAtLocation(node.argumentExpression).types ?? [])
        if (type.isStringLiteral()) keys.add(type.value);
    ts.forEachChild(node, keepKeys);
  }

  function visit(node) {
    const name = propertyName(node);
    if (name) {
      if (!keys.has(name.text) && isOurs(symbolOf(node, name), node))
        places.push({name: name.text, node: name, text: writing(node, name)});
      else kept.add(name.text);
    }
    ts.forEachChild(node, visit);
  }

  /** The name of a property that a node declares, reads or takes apart. */
  function propertyName(node) {
    if (ts.isPropertyAccessExpression(node)) return identifier(node.name);
    if (
      ts.isPropertySignature(node) ||
      ts.isMethodSignature(node) ||
      ts.isPropertyAssignment(node) ||
      ts.isShorthandPropertyAssignment(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isPropertyDeclaration(node) ||
      ts.isGetAccessor(node)
    )
      return identifier(node.name);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && !node.dotDotDotToken)
      return identifier(node.propertyName ?? node.name);
    if (isIn(node)) return node.left;
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) && namesProperty(node))
      return node.literal;
    return undefined;
  }

  function symbolOf(node, name) {
    if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(name);
    if (ts.isBindingElement(node))
      return checker.getTypeAtLocation(node.parent).getProperty(name.text);
    if (isIn(node)) return property(checker.getTypeAtLocation(node.right), name.text);
    if (ts.isLiteralTypeNode(node)) return property(namesProperty(node), name.text);
    if (ts.isObjectLiteralElement(node)) {
      const type = checker.getContextualType(node.parent);
      if (type && type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return undefined;
      const declared = type && property(type, name.text);
      if (declared || (type && checker.getIndexInfosOfType(type).length)) return declared;
    }
    return node.symbol;
  }

  function property(type, name) {
    const found = type.isUnion()
      ? type.types.map((each) => each.getProperty(name)).find(Boolean)
      : type.getProperty(name);
    return found ?? checker.getPropertyOfType(checker.getApparentType(type), name);
  }

  /** The type whose property a literal type names: `View['state']`, `Pick<View, 'state'>`. */
  function namesProperty(node) {
    const {parent} = node;
    if (ts.isIndexedAccessTypeNode(parent) && parent.indexType === node)
      return checker.getTypeAtLocation(parent.objectType);
    const list = ts.isUnionTypeNode(parent) ? parent : node;
    const of = list.parent;
    if (ts.isTypeReferenceNode(of) && /^(Pick|Omit)$/.test(of.typeName.getText()))
      return of.typeArguments[1] === list && checker.getTypeAtLocation(of.typeArguments[0]);
    return undefined;
  }

  function isOurs(symbol) {
    const declarations = symbol?.declarations ?? [];
    return declarations.length > 0 && declarations.every(isPrivate);
  }

  /** Elements and events are the page's, and what a cast says of the platform is the platform's; all else is nobody's. */
  function isPrivate(declaration) {
    if (!isOwn(declaration.getSourceFile())) return false;
    if (ts.isClassLike(declaration.parent)) return !declaration.parent.heritageClauses;
    return !ts.findAncestor(declaration, isCast);
  }
}

/** `event as {detail: string}`, but not what is declared in the expression. */
function isCast(node) {
  if (ts.isStatement(node) || ts.isExpression(node)) return ts.isAsExpression(node) ? true : 'quit';
  return false;
}

export function mangleProperties(entries) {
  let sources;
  return {
    name: 'mangle-properties',
    buildStart() {
      sources ??= mangle(entries);
    },
    transform(_, id) {
      const out = sources.get(id);
      return out && {code: out.toString(), map: out.generateMap({hires: true})};
    },
  };
}

function isOwn(file) {
  const path = relative('src', file.fileName);
  return !path.startsWith('..') && !path.startsWith('locales/words/');
}

function identifier(name) {
  return ts.isIdentifier(name) ? name : undefined;
}

function isIn(node) {
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.InKeyword &&
    ts.isStringLiteral(node.left)
  );
}

function writing(node, name) {
  if (ts.isStringLiteral(name)) return (short) => `'${short}'`;
  const takesItself =
    ts.isShorthandPropertyAssignment(node) || (ts.isBindingElement(node) && !node.propertyName);
  return takesItself ? (short) => `${short}: ${name.text}` : (short) => short;
}

function* shortNames(taken) {
  for (const first of ['', ...LETTERS])
    for (const last of LETTERS) if (!taken.has(first + last)) yield first + last;
}

/** @returns what the compiler says of the sources with short names; nothing where they fit together */
export function complaints(entries) {
  const sources = mangle(entries);
  const host = ts.createCompilerHost(options);
  const {getSourceFile} = host;
  host.getSourceFile = (file, ...rest) =>
    sources.has(file)
      ? ts.createSourceFile(file, sources.get(file).toString(), ...rest)
      : getSourceFile(file, ...rest);
  const program = ts.createProgram([...sources.keys()], options, host);
  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), host);
}
