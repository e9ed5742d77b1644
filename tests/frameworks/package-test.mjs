// The package itself: what is in it and what is not, and whether an empty project gets a widget with the lines of the README.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build, createServer} from 'vite';
import {fences} from './documented.mjs';
import {askingNames, widgetNames} from '../../tools/widget-names.mjs';
import {serve} from './site.mjs';

export async function tryPackage(browser, tally, {root, programs, tarball, paths}) {
  await tally.test('package: what is in it', () => {
    const rules = contents(root);
    const is = (rule) => (path) => (typeof rule === 'string' ? rule === path : rule.test(path));
    const strays = paths.filter((path) => !rules.some((rule) => is(rule)(path)));
    const missing = rules.filter((rule) => !paths.some(is(rule))).map(String);
    assert.deepEqual({strays, missing}, {strays: [], missing: []});
  });

  await tally.test('package: every export is there', () => {
    const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const lost = targets.filter((target) => {
      const [before, after = ''] = target.replace('./', '').split('*');
      const fits = (path) => path.startsWith(before) && path.endsWith(after);
      return !paths.some(target.includes('*') ? fits : (path) => path === before);
    });
    assert.deepEqual(lost, []);
  });

  const project = mkdtempSync(join(tmpdir(), 'cairn-project-'));
  let lines;
  // Once, by the first test that needs it.
  const installed = () => {
    if (!lines) install(project, documentedLines(root).install, tarball);
    return (lines ??= documentedLines(root));
  };
  try {
    await tally.test('package: three lines in an empty project', async () => {
      const {script, tag} = installed();
      await open(browser, project, {script, body: tag, asks: begins});
    });

    await tally.test('package: in a frame of its own in an empty project', async () => {
      const {script, tag} = installed();
      const body = tag.replace(' region', ' isolated region');
      assert.notEqual(body, tag);
      await open(browser, project, {
        script,
        body,
        asks: async (page) =>
          begins(await page.waitForFrame((frame) => frame.parentFrame() !== null)),
      });
    });

    await tally.test('package: its types, every declaration checked, in an empty project', () => {
      installed();
      const options = ['--strict', '--noEmit', '--skipLibCheck', 'false'];
      const target = ['--target', 'es2022', '--module', 'nodenext', '--pretty', 'false'];
      for (const [file, {code, wrong}] of Object.entries(TYPED)) {
        writeFileSync(join(project, file), code);
        const said = spawnSync(join(programs, 'tsc'), [...options, ...target, file], {
          cwd: project,
          encoding: 'utf8',
        });
        assert.equal(
          said.stdout
            .replace(/^ .*\n/gm, '')
            .replace(/: error.*/g, '')
            .trim(),
          file + wrong,
        );
      }
    });
  } finally {
    rmSync(project, {recursive: true});
  }
}

/** By file, each checked alone: its code, and the place of what is wrong. The last line asks for what no event tells. */
const TYPED = {
  'main.ts': {
    code: `import {CairnSelfCheck, compare, type CairnStepEvent} from 'cairn-widgets';
import 'cairn-widgets/goal-card.js';
import 'cairn-widgets/self-check.js';
const widget: CairnSelfCheck | null = document.querySelector('cairn-self-check');
widget?.addEventListener('cairn-step', ({detail}: CairnStepEvent) => detail.of);
document.createElement('cairn-goal-card').remember = true;
window.addEventListener('cairn-take', ({detail}) => detail.how === 'print');
console.log(compare);
addEventListener('cairn-step', ({detail}) => detail.answer);
`,
    wrong: '(9,53)',
  },
  'element.ts': {
    code: `import 'cairn-widgets/self-check.js';
document.querySelector('cairn-self-check')?.addEventListener('cairn-step', ({detail}) => detail.of);
document.addEventListener('cairn-step', ({detail}) => detail.answer);
`,
    wrong: '(3,62)',
  },
  'everything.ts': {
    code: `import type {} from 'cairn-widgets/cairn.js';
document.querySelector('cairn-check')?.addEventListener('cairn-step', ({detail}) => detail.of);
document.addEventListener('cairn-step', ({detail}) => detail.answer);
`,
    wrong: '(3,62)',
  },
};

/** Each is there at least once; nothing else is. */
function contents(root) {
  const {targetLocales: languages} = JSON.parse(
    readFileSync(join(root, 'lit-localize.json'), 'utf8'),
  );
  const modules = [
    'index',
    'cairn',
    'cairn-results',
    'cairn.en',
    'cairn.auto',
    'server',
    ...widgetNames.flatMap((name) => [name, `${name}-result`]),
    'check-reader',
    'contrast',
    'isolated-host',
    'stand-in',
    'isolated',
    'single',
    'lint',
    'cli',
    'frame/frame',
  ];
  return [
    'package.json',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'custom-elements.json',
    'schema/cairn-check-1.json',
    ...['asking-for-help', 'first-session', 'sleep-and-evenings'].map(
      (name) => `examples/${name}.check.json`,
    ),
    ...modules.flatMap((name) => [`dist/${name}.js`, `dist/${name}.js.map`]),
    ...languages.flatMap((lang) => [
      `dist/cairn.${lang}.js`,
      ...['', ...widgetNames.map((name) => `.${name}`)].flatMap((part) => [
        `dist/locales/${lang}${part}.js`,
        `dist/locales/${lang}${part}.js.map`,
      ]),
      ...widgetNames.map((name) => `dist/frame/words/${lang}.${name}.js`),
    ]),
    ...askingNames.flatMap((name) => [`dist/frame/${name}.html`, `dist/oembed/${name}.json`]),
    /^dist\/chunks\/[\w-]+-[\w-]{8}\.js(\.map)?$/,
    'dist/frame.html',
    'dist/frame/frame.css',
    'dist/frame/host.js',
    'dist/sri.json',
    'dist/third-party-licenses.txt',
    'dist/third-party-licenses-tools.txt',
    'dist/web-types.json',
    'dist/vscode.html-custom-data.json',
    'dist/vscode.css-custom-data.json',
    'dist/cairn-widgets-wordpress.zip',
    ...['elements', 'react', 'react18', 'preact', 'vue', 'svelte', 'solid', 'angular'].map(
      (name) => `dist/types/${name}.d.ts`,
    ),
    /^dist\/[\w./-]+\.d\.ts$/,
  ];
}

/** @returns the three lines below “With npm” in the README */
function documentedLines(root) {
  const found = fences(join(root, 'README.md'), 'With npm');
  const [install, script, tag] = ['sh', 'js', 'html'].map((wanted) => {
    const blocks = found.filter(({language}) => language === wanted);
    assert.equal(blocks.length, 1, `one block of ${wanted} in the README`);
    assert.match(blocks[0].code, /^.+\n$/, 'one line');
    return blocks[0].code.trim();
  });
  return {install, script, tag};
}

function install(project, line, tarball) {
  writeFileSync(join(project, 'package.json'), '{"private": true, "type": "module"}');
  const [npm, ...words] = line.split(' ');
  execFileSync(
    npm,
    words.map((word) => (word === 'cairn-widgets' ? tarball : word)),
    {cwd: project, stdio: 'ignore'},
  );
}

function begins(page) {
  return page.waitForSelector('::-p-aria([name="Begin"][role="button"])', {timeout: 10_000});
}

/** Opens the project as Vite builds it and as its dev server sends it. Nothing may be said in the console. */
async function open(browser, project, {script, body, asks}) {
  writeFileSync(join(project, 'main.js'), script);
  writeFileSync(
    join(project, 'index.html'),
    `<!doctype html><html lang="en"><title>Empty</title><link rel="icon" href="data:,">${body}<script type="module" src="/main.js"></script></html>`,
  );
  await build({root: project, configFile: false, logLevel: 'error'});
  const site = await serve(join(project, 'dist'));
  try {
    await visitSite(browser, `${site.origin}/`, asks);
  } finally {
    site.close();
  }
  const dev = await createServer({root: project, configFile: false, logLevel: 'error'});
  try {
    await dev.listen(0);
    await visitSite(browser, dev.resolvedUrls.local[0], asks);
  } finally {
    await dev.close();
  }
}

async function visitSite(browser, address, asks) {
  const page = await browser.newPage();
  try {
    const said = [];
    page.on('console', (message) => {
      if (['warn', 'error'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', ({message}) => said.push(message));
    await page.goto(address);
    await asks(page);
    assert.deepEqual(said, []);
  } finally {
    await page.close();
  }
}
