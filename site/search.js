// The search of the site: an index that was made at build time, asked in the browser.
new window.PagefindUI({
  element: '#search',
  showSubResults: true,
  showImages: false,
  autofocus: true,
});
// It comes with a title alone.
document.querySelector('#search input').setAttribute('aria-label', 'Search');
