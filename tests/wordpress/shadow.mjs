// Reads the content of closed roots through the browser's protocol, in every frame of a page.

/** @returns for each widget its tag, what is set on it, and the words inside */
export async function shadowTexts(page) {
  const session = await page.createCDPSession();
  const {root} = await session.send('DOM.getDocument', {depth: -1, pierce: true});
  await session.detach();
  return widgets(root);
}

function widgets(node) {
  const own = node.localName?.startsWith('cairn-') ? [read(node)] : [];
  return [...own, ...children(node).flatMap(widgets)];
}

function read({localName, attributes, shadowRoots = []}) {
  const pairs = attributes.flatMap((name, index) =>
    index % 2 ? [] : [[name, attributes[index + 1]]],
  );
  return {
    tag: localName,
    set: Object.fromEntries(pairs),
    text: shadowRoots.map(textOf).join(' ').replace(/\s+/g, ' '),
  };
}

function textOf(node) {
  return node.nodeType === 3 ? node.nodeValue : children(node).map(textOf).join(' ');
}

function children({children = [], shadowRoots = [], contentDocument}) {
  return [...children, ...shadowRoots, ...(contentDocument ? [contentDocument] : [])];
}
