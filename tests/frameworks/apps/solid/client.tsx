import {hydrate, render} from 'solid-js/web';
import {App} from './app';

const place = document.getElementById('app')!;
if (place.hasChildNodes()) hydrate(() => <App shown />, place);
else render(() => <App shown={false} />, place);
