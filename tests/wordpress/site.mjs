// A fresh WordPress on loopback, with a user for each role whose password is `<name>-pass`; everything of it in one folder.
import {execFileSync, spawn} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ensurePrograms, phpOf, wordpressOf} from './debian.mjs';
import {eventually} from './eventually.mjs';

const HERE = import.meta.dirname;

export const roles = ['admin', 'editor', 'author', 'contributor'];

/** @returns `{origin, version, www, log, php, stop}` */
export async function startWordPress(release) {
  ensurePrograms();
  const wordpress = wordpressOf(release);
  const [program, ...settings] = phpOf(release);
  const home = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const www = `${home}/www`;
  const running = [];
  const stop = async () => {
    await Promise.all(running.map(end));
    rmSync(home, {recursive: true, force: true, maxRetries: 5});
  };
  try {
    // Debian links to other packages and to /var, which are not there.
    execFileSync('sh', ['-c', `cp -rL "${wordpress}" "${www}" 2>/dev/null || true`]);
    running.push(await startDatabase(home));
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    writeFileSync(`${www}/wp-config.php`, config(home, origin));
    cpSync(`${HERE}/classic`, `${www}/wp-content/themes/classic`, {recursive: true});
    for (const file of ['install.php', 'router.php']) cpSync(`${HERE}/${file}`, `${home}/${file}`);
    const php = (file, ...args) =>
      execFileSync(program, [...settings, file, www, ...args], {
        encoding: 'utf8',
        cwd: home,
      }).trim();
    const version = php(`${home}/install.php`, origin, ...roles);
    running.push(serve(home, www, port, program, settings));
    await eventually(() => fetch(origin));
    const log = () =>
      existsSync(`${home}/debug.log`) ? readFileSync(`${home}/debug.log`, 'utf8').split('\n') : [];
    const query = (sql) =>
      execFileSync('mariadb', [...client(home), '--skip-column-names', 'wp', '-e', sql], {
        encoding: 'utf8',
      }).trim();
    return {origin, version, www, log, query, stop};
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startDatabase(home) {
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  execFileSync(
    'mariadb-install-db',
    [
      ...['--no-defaults', `--datadir=${home}/db`, '--skip-test-db', ...user],
      '--auth-root-authentication-method=normal',
    ],
    {stdio: 'ignore'},
  );
  const running = start(home, 'mariadbd', [
    ...['--no-defaults', `--datadir=${home}/db`, `--socket=${home}/db.sock`, '--skip-networking'],
    ...['--innodb-buffer-pool-size=64M', ...user],
  ]);
  const create = `CREATE DATABASE wp CHARACTER SET utf8mb4; CREATE USER wp@localhost IDENTIFIED BY 'wp'; GRANT ALL ON wp.* TO wp@localhost;`;
  await eventually(() =>
    execFileSync('mariadb', [...client(home), '-e', create], {stdio: 'ignore'}),
  );
  return running;
}

function serve(home, www, port, program, settings) {
  return start(home, program, [
    ...settings,
    ...['-d', 'opcache.enable_cli=1', '-d', 'memory_limit=512M'],
    ...['-S', `127.0.0.1:${port}`, '-t', www, `${home}/router.php`],
  ]);
}

const client = (home) => ['--no-defaults', '--user=root', `--socket=${home}/db.sock`];

/** Starts in a new process group, because PHP's server has workers. */
function start(home, program, args) {
  const env = {...process.env, PHP_CLI_SERVER_WORKERS: '4'};
  const running = spawn(program, args, {cwd: home, env, detached: true, stdio: 'ignore'});
  process.once('exit', () => signal(running, 'SIGKILL'));
  return running;
}

async function end(running) {
  if (running.exitCode !== null) return;
  const ended = new Promise((resolve) => running.once('exit', resolve));
  signal(running, 'SIGTERM');
  await ended;
}

function signal({pid}, name) {
  try {
    process.kill(-pid, name);
  } catch {
    // It has ended.
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Nothing is fetched from outside; what PHP complains of is kept. */
function config(home, origin) {
  return `<?php
define( 'DB_NAME', 'wp' ); define( 'DB_USER', 'wp' ); define( 'DB_PASSWORD', 'wp' );
define( 'DB_HOST', 'localhost:${home}/db.sock' ); define( 'DB_CHARSET', 'utf8mb4' ); define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'of a test ' . $name ); define( $name . '_SALT', 'salt of a test ' . $name );
}
$table_prefix = 'wp_';
define( 'WP_HOME', '${origin}' ); define( 'WP_SITEURL', '${origin}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'DISABLE_WP_CRON', true ); define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true ); define( 'WP_DEBUG_LOG', '${home}/debug.log' ); define( 'WP_DEBUG_DISPLAY', false );
define( 'FS_METHOD', 'direct' );
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`;
}
