import * as replay from '@amplitude/session-replay-browser';

await replay.init('key', {
  deviceId: 'device',
  sessionId: Date.now(),
  sampleRate: 1,
  optOut: false,
  trackServerUrl: `${location.origin}/in/amplitude`,
  configServerUrl: `${location.origin}/config/amplitude`,
  privacyConfig: {defaultMaskLevel: 'light', unmaskSelector: ['*']},
  interactionConfig: {enabled: true, trackEveryNms: 100, batch: false},
  performanceConfig: {enabled: false},
}).promise;
globalThis.flush = () => replay.flush(false).promise;
