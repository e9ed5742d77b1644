import mixpanel from 'mixpanel-browser';

mixpanel.init('token', {
  api_host: location.origin,
  persistence: 'localStorage',
  autocapture: {
    pageview: 'full-url',
    click: true,
    dead_click: true,
    input: true,
    rage_click: true,
    scroll: true,
    submit: true,
    capture_text_content: true,
    capture_extra_attrs: ['value', 'checked', 'aria-label'],
  },
  record_sessions_percent: 100,
  record_heatmap_data: true,
  record_mask_inputs: false,
  record_mask_all_inputs: false,
  record_mask_all_text: false,
  record_mask_text_selector: '',
  record_canvas: true,
  record_collect_fonts: true,
  batch_requests: false,
});
