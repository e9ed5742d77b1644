import {createApp, createSSRApp} from 'vue';
import App from './App.vue';

const place = document.getElementById('app')!;
const shown = place.hasChildNodes();
(shown ? createSSRApp : createApp)(App, {shown}).mount(place);
