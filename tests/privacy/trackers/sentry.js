import * as Sentry from '@sentry/browser';

Sentry.init({
  dsn: `${location.protocol}//key@${location.host}/1`,
  sendDefaultPii: true,
  tracesSampleRate: 1,
  replaysSessionSampleRate: 1,
  integrations: [
    Sentry.browserTracingIntegration({enableInp: true}),
    Sentry.replayIntegration({
      maskAllText: false,
      maskAllInputs: false,
      blockAllMedia: false,
      minReplayDuration: 0,
      flushMinDelay: 500,
      flushMaxDelay: 700,
    }),
  ],
});
globalThis.flush = async () => {
  Sentry.captureMessage('end');
  await Sentry.getReplay()?.flush();
  await Sentry.flush(1000);
};
