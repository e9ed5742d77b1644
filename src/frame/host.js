// For pages with a frame of ours: makes it as high as what is in it.
(() => {
  addEventListener('message', ({data, source}) => {
    if (data?.type !== 'cairn-height') return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.style.height = `${Number(data.height)}px`;
  });
  // Those that have said it already say it again.
  for (const frame of document.querySelectorAll('iframe[src*="/frame"]'))
    frame.contentWindow.postMessage({type: 'cairn-ready'}, '*');
})();
