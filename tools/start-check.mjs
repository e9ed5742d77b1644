// Starts the demo as `npm start` does and fails unless it prints one address, and nothing else, at which the demo is.
import {spawn} from 'node:child_process';
import {once} from 'node:events';

const child = spawn(process.execPath, ['tools/start.mjs'], {
  env: {...process.env, PORT: ''},
  stdio: ['ignore', 'pipe', 'pipe'],
});
const printed = [];
child.stdout.on('data', (text) => printed.push(text));
child.stderr.on('data', (text) => printed.push(text));

try {
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  const [address = ''] = printed.map(String);
  if (!/^http:\/\/localhost:\d+\/demo\/\n$/.test(address))
    throw new Error(`It printed no address: ${address}`);
  for (const place of [address.trim(), new URL('/', address).href]) {
    const response = await fetch(place);
    if (!response.ok || !(await response.text()).includes('<cairn-self-check'))
      throw new Error(`${place} does not show the demo.`);
  }
  if (printed.length > 1) throw new Error(`It printed more than an address: ${printed.join('')}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  child.kill();
}
