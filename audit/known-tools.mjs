// Tools that are known by the addresses of their scripts and servers.
const TOOLS = [
  ['Adobe Analytics', /\.(omtrdc|2o7|demdex)\.net|assets\.adobedtm\.com/],
  ['Amplitude', /(^|\.)amplitude\.com/],
  ['Contentsquare', /(^|\.)contentsquare\.(net|com)/],
  ['Crazy Egg', /(^|\.)crazyegg\.com/],
  [
    'Datadog',
    /(^|\.)(datadoghq-browser-agent|datadoghq|datadoghq\.eu|browser-intake-\w+)\.(com|eu)/,
  ],
  ['Facebook pixel', /connect\.facebook\.net|(^|\.)facebook\.com\/tr/],
  ['FullStory', /(^|\.)fullstory\.com/],
  ['Google Ads', /(^|\.)(googleadservices|doubleclick|googlesyndication)\.(com|net)/],
  ['Google Analytics', /(^|\.)google-analytics\.com|analytics\.google\.com/],
  ['Google Tag Manager', /(^|\.)googletagmanager\.com/],
  ['Grafana Faro', /faro-collector|\/faro-web-sdk/],
  ['Heap', /(^|\.)(heapanalytics|heap-api)\.com/],
  ['Highlight', /(^|\.)highlight\.(io|run)/],
  ['Hotjar', /(^|\.)hotjar\.(com|io)/],
  ['HubSpot', /(^|\.)(hs-scripts|hs-analytics|hubspot|hsforms)\.(com|net)/],
  ['LinkedIn Insight', /snap\.licdn\.com|px\.ads\.linkedin\.com/],
  ['LogRocket', /(^|\.)(logrocket|lr-ingest|lr-in|lgrckt-in)\.(com|io)|cdn\.lr-/],
  ['Matomo', /(^|\.)matomo\.cloud|\/(matomo|piwik)\.(js|php)/],
  ['Microsoft Clarity', /(^|\.)clarity\.ms/],
  ['Mixpanel', /(^|\.)mixpanel\.com|(^|\.)mxpnl\.com/],
  ['Mouseflow', /(^|\.)mouseflow\.com/],
  ['New Relic', /(^|\.)(newrelic|nr-data)\.(com|net)/],
  ['OneTrust', /(^|\.)(cookielaw\.org|onetrust\.com)/],
  ['OpenReplay', /(^|\.)openreplay\.com/],
  ['Pinterest tag', /(^|\.)pinimg\.com|ct\.pinterest\.com/],
  ['Plausible', /(^|\.)plausible\.io/],
  ['PostHog', /(^|\.)posthog\.com/],
  ['Segment', /(^|\.)segment\.(com|io)/],
  ['Sentry', /(^|\.)(sentry\.io|sentry-cdn\.com)/],
  ['Smartlook', /(^|\.)smartlook\.(com|cloud)/],
  ['Snap pixel', /sc-static\.net|tr\.snapchat\.com/],
  ['Snowplow', /\/com\.snowplowanalytics|snowplow/],
  ['TikTok pixel', /analytics\.tiktok\.com/],
  ['Usercentrics', /(^|\.)usercentrics\.(eu|com)/],
  ['Cookiebot', /(^|\.)cookiebot\.com/],
  ['Yandex Metrica', /mc\.yandex\.(ru|com)/],
];

/** @returns the name of the tool that an address belongs to, or nothing */
export function toolAt(address) {
  if (!URL.canParse(address)) return undefined;
  const {host, pathname} = new URL(address);
  return TOOLS.find(([, pattern]) => pattern.test(host) || pattern.test(host + pathname))?.[0];
}
