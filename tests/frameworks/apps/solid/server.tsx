import {generateHydrationScript, renderToString} from 'solid-js/web';
import {App} from './app';

export const render = () => ({
  head: generateHydrationScript(),
  body: renderToString(() => <App shown />),
});
