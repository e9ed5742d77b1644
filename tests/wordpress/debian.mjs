// WordPress as Debian packs it, and the programs that run it. Packages of other releases are unpacked, never installed.
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';

const MIRROR = process.env.DEBIAN_MIRROR ?? 'http://deb.debian.org/debian';
const CACHE = resolve('node_modules/.cache/wordpress');

const PROGRAMS = ['php', 'mariadbd', 'mariadb-install-db'];
const PACKAGES = [
  ...['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'php-gd', 'php-curl', 'php-zip'],
  ...['php-intl', 'mariadb-server'],
];

/** The theme, and what WordPress links to in other packages. */
const WITH = {
  bookworm: [
    ...['wordpress-theme-twentytwentythree', 'php-getid3', 'libjs-lodash', 'libjs-underscore'],
    ...['libjs-cropper', 'libjs-jquery-ui', 'libjs-jquery', 'libjs-prototype'],
    'libjs-scriptaculous',
  ],
  trixie: [
    ...['wordpress-theme-twentytwentyfive', 'php-getid3', 'libjs-lodash', 'libjs-underscore'],
    ...['libjs-cropper', 'libjs-jquery-ui'],
  ],
  sid: [
    ...['wordpress-theme-twentytwentyfive', 'php-getid3', 'libjs-lodash', 'libjs-underscore'],
    ...['libjs-cropper', 'libjs-jquery-ui', 'libphp-phpmailer'],
  ],
};

/** The oldest PHP that the plugin is for, and what is loaded with it, in this order. It has a WordPress that is too old, so it takes another's. */
const OLDEST_PHP = 'bullseye';
const ITS_WORDPRESS = 'bookworm';
const EXTENSIONS = [
  ...['json', 'mysqlnd', 'mysqli', 'xml', 'dom', 'simplexml', 'xmlreader', 'xmlwriter', 'mbstring'],
  ...['gd', 'curl', 'zip', 'intl', 'ctype', 'fileinfo', 'iconv', 'exif', 'posix', 'tokenizer'],
];

export const releases = [OLDEST_PHP, ...Object.keys(WITH)];

/** Installs PHP and MariaDB where they are missing and it may; nothing is started. */
export function ensurePrograms() {
  process.env.PATH += ':/usr/sbin';
  const missing = () => PROGRAMS.filter((name) => spawnSync('which', [name]).status !== 0);
  if (missing().length && process.getuid() === 0) {
    console.log(`No ${missing().join(', ')} found: installing with apt-get.`);
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...PACKAGES]])
      spawnSync('apt-get', args, {env, stdio: ['ignore', 'ignore', 'inherit']});
  }
  if (missing().length)
    throw new Error(`${missing().join(', ')} not found: install ${PACKAGES.join(', ')}`);
}

/** @returns the folder into which WordPress was unpacked */
export function wordpressOf(release) {
  const its = release === OLDEST_PHP ? ITS_WORDPRESS : release;
  return `${unpacked(its, () => ['wordpress', ...WITH[its]])}/usr/share/wordpress`;
}

/** @returns the program, with the arguments that it needs */
export function phpOf(release) {
  if (release !== OLDEST_PHP) return ['php'];
  const wanted = PACKAGES.filter((name) => name.startsWith('php-'));
  const root = unpacked(release, (apt) =>
    // All that they depend on: nothing counts as installed.
    [
      ...apt('--simulate', '--no-install-recommends', 'install', ...wanted).matchAll(
        /^Inst (\S+)/gm,
      ),
    ].map(([, name]) => name),
  );
  const within = (folder, start) =>
    `${folder}/${readdirSync(folder).find((name) => name.startsWith(start))}`;
  const libraries = [`${root}/lib`, `${root}/usr/lib`].map((folder) =>
    within(folder, `${process.arch === 'x64' ? 'x86_64' : 'aarch64'}-linux-gnu`),
  );
  return [
    ...[within(libraries[0], 'ld-linux'), '--library-path', libraries.join(':')],
    ...[within(`${root}/usr/bin`, 'php7'), '-n'],
    ...['-d', `extension_dir=${within(`${root}/usr/lib/php`, '2')}`],
    ...EXTENSIONS.flatMap((name) => ['-d', `extension=${name}`]),
    ...['-d', 'zend_extension=opcache'],
  ];
}

/** @returns the folder into which packages of a release were unpacked */
function unpacked(release, packages) {
  const root = `${CACHE}/${release}`;
  const whole = `${root}/.whole`;
  if (existsSync(whole)) return root;

  const debs = `${CACHE}/debs-${release}`;
  for (const folder of [debs, root]) {
    rmSync(folder, {recursive: true, force: true});
    mkdirSync(folder, {recursive: true});
  }
  const env = {...process.env, APT_CONFIG: ownApt(release)};
  const apt = (...args) =>
    execFileSync('apt-get', ['--quiet', ...args], {env, cwd: debs, encoding: 'utf8'});
  apt('update');
  apt('download', ...packages(apt).map((name) => `${name}/${release}`));
  for (const deb of readdirSync(debs)) execFileSync('dpkg-deb', ['-x', `${debs}/${deb}`, root]);
  writeFileSync(whole, '');
  return root;
}

/** A second apt beside the system's: it knows one release, and keeps its lists in another folder. */
function ownApt(release) {
  const home = `${CACHE}/apt-${release}`;
  for (const folder of ['lists/partial', 'cache/archives/partial', 'sources', 'preferences'])
    mkdirSync(`${home}/${folder}`, {recursive: true});
  writeFileSync(
    `${home}/sources/debian.sources`,
    `Types: deb
URIs: ${MIRROR}
Suites: ${release}
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
`,
  );
  writeFileSync(
    `${home}/apt.conf`,
    `Dir::Etc::sourcelist "/dev/null";
Dir::Etc::sourceparts "${home}/sources";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "${home}/preferences";
Dir::State::lists "${home}/lists";
Dir::State::status "/dev/null";
Dir::Cache "${home}/cache";
APT::Sandbox::User "root";
`,
  );
  return `${home}/apt.conf`;
}
