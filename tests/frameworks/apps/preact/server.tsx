import {renderToString} from 'preact-render-to-string';
import {App} from './app';

export const render = () => ({head: '', body: renderToString(<App shown />)});
