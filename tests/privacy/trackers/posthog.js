import posthog from 'posthog-js/dist/module.full.no-external.js';

posthog.init('phc_test', {
  api_host: location.origin,
  ui_host: location.origin,
  autocapture: {capture_copied_text: true},
  capture_heatmaps: true,
  capture_dead_clicks: true,
  rageclick: true,
  mask_all_text: false,
  mask_all_element_attributes: false,
  capture_performance: true,
  disable_external_dependency_loading: true,
  opt_out_useragent_filter: true,
  persistence: 'memory',
  request_queue_config: {flush_interval_ms: 300},
  session_recording: {
    maskAllInputs: false,
    maskTextSelector: null,
    captureCanvas: {recordCanvas: true},
    collectFonts: true,
    inlineStylesheet: true,
    session_idle_threshold_ms: 60_000,
  },
});
