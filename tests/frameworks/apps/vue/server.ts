import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import App from './App.vue';

export const render = async () => ({
  head: '',
  body: await renderToString(createSSRApp(App, {shown: true})),
});
