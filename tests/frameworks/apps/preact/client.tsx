import {hydrate, render} from 'preact';
import 'preact/debug';
import {App} from './app';

const place = document.getElementById('app')!;
if (place.hasChildNodes()) hydrate(<App shown />, place);
else render(<App shown={false} />, place);
