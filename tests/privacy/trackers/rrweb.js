import {record} from 'rrweb';

let events = [];
const send = () => {
  if (!events.length) return;
  void fetch('/in/rrweb', {method: 'POST', body: JSON.stringify(events)});
  events = [];
};
record({
  emit: (event) => events.push(event),
  maskAllInputs: false,
  recordCanvas: true,
  collectFonts: true,
  inlineImages: true,
  recordCrossOriginIframes: true,
});
setInterval(send, 500);
globalThis.flush = send;
