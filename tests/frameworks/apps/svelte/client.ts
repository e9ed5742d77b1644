import {hydrate, mount} from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app')!;
const shown = target.hasChildNodes();
(shown ? hydrate : mount)(App, {target, props: {shown}});
