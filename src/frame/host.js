// For pages with a frame of ours: makes it as high as what is in it. Of other frames it takes no word.
(() => {
  const {src} = document.currentScript;
  // A sandboxed frame has no origin, so the address in the page says whose it is.
  const ours = () =>
    [...document.querySelectorAll('iframe')].filter((frame) =>
      frame.src.startsWith(new URL('../frame', src).href),
    );
  addEventListener('message', ({data, source}) => {
    if (data?.type !== 'cairn-height') return;
    const frame = ours().find(({contentWindow}) => contentWindow === source);
    if (frame) frame.style.height = `${Number(data.height)}px`;
  });
  // Those that have said it already say it again.
  for (const frame of ours()) frame.contentWindow.postMessage({type: 'cairn-ready'}, '*');
})();
