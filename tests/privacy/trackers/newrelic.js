import {BrowserAgent} from '@newrelic/browser-agent/loaders/browser-agent';

new BrowserAgent({
  init: {
    ssl: false,
    session_replay: {
      enabled: true,
      autoStart: true,
      sampling_rate: 100,
      error_sampling_rate: 100,
      mask_all_inputs: false,
      mask_text_selector: '',
      collect_fonts: true,
      inline_images: true,
    },
    user_actions: {
      enabled: true,
      elementAttributes:
        globalThis.newrelicOwn ??
        ['id', 'className', 'tagName', 'type', 'value', 'checked'].concat(
          globalThis.newrelicAttributes ?? [],
        ),
    },
    harvest: {interval: 1},
    distributed_tracing: {enabled: true},
  },
  info: {
    beacon: location.host,
    errorBeacon: location.host,
    licenseKey: 'key',
    applicationID: '1',
    sa: 1,
  },
  loader_config: {
    accountID: '1',
    trustKey: '1',
    agentID: '1',
    licenseKey: 'key',
    applicationID: '1',
  },
});
