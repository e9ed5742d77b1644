import {renderToString} from 'react-dom/server';
import {App} from './served';

export const render = () => ({head: '', body: renderToString(<App />)});
