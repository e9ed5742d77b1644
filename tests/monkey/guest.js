/** Put before the script of an isolated frame: the walk acts and looks in there by messages. */
import {act, leaveField, look, openRoots, rootOf} from './hands.js';

openRoots(window);

const broken = [];
addEventListener('error', ({message}) => broken.push(message));
addEventListener('unhandledrejection', ({reason}) => broken.push(String(reason)));
console.error = (...values) => broken.push(`console.error: ${values.map(String).join(' ')}`);
globalThis.print = () => dispatchEvent(new Event('afterprint'));

const widget = () =>
  [...document.body.children].find(({localName}) => localName.startsWith('cairn-'));

const commands = {
  act: async (options) => act(widget(), options),
  look: () => look(widget()),
  leaveField: () => leaveField(rootOf(widget())),
};

addEventListener('message', ({source, data, ports: [port]}) => {
  // The page around the widget's own page: what comes from its parent is for the widget itself.
  if (source !== top || !port || !data?.monkey) return;
  const {monkey, options} = data;
  void Promise.resolve(commands[monkey](options)).then(
    (value) => port.postMessage({value, broken: broken.splice(0)}),
    (error) => port.postMessage({value: undefined, broken: [...broken.splice(0), String(error)]}),
  );
});

top.postMessage('a frame is ready', '*');
