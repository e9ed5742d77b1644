// A command for tests: a widget as the browser tells it to a screen reader (Chromium only), a line for each thing, in reading order.

/** What is told by its name alone. */
const WHOLE = ['heading', 'button', 'link', 'radio', 'checkbox', 'textbox', 'combobox'];
/** What is told, and holds more. */
const AROUND = ['region', 'group', 'radiogroup', 'list', 'listitem', 'alert', 'status'];
/** What breaks a line of text. */
const BLOCKS = ['paragraph', 'term', 'definition', 'LabelText', ...AROUND];
const LONGEST = 60;

export function treePlugin() {
  return {
    name: 'cairn-tree',
    async executeCommand({command, payload, session}) {
      if (command !== 'cairn-tree') return undefined;
      const client = await session.browser.getPage(session.id).createCDPSession();
      const {nodes} = await client.send('Accessibility.getFullAXTree');
      await client.detach();
      return told(nodes, payload.today);
    },
  };
}

/**
 * @param today a date that is another one tomorrow
 * @returns the first region of the page
 */
function told(nodes, today) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const region = nodes.find(({ignored, role}) => !ignored && role.value === 'region');
  const lines = [];
  let block;
  if (region) tell(region, 0, region);
  return lines.map(({depth, text}) => '  '.repeat(depth) + text).join('\n');

  function tell(node, depth, within) {
    const role = node.ignored ? 'none' : roleOf(node);
    if (role === 'StaticText') return say(node.name.value, depth, within);
    const around = AROUND.includes(role);
    if (around || WHOLE.includes(role)) {
      lines.push({depth, text: [role, named(node), ...states(node)].filter(Boolean).join(' ')});
      block = undefined;
    }
    if (WHOLE.includes(role)) return;
    const inside = BLOCKS.includes(role) ? node : within;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) tell(child, depth + (around ? 1 : 0), inside);
    }
  }

  /** Words of one paragraph are one line. */
  function say(words, depth, within) {
    // The label of a control is told as its name.
    if (!words.trim() || roleOf(within) === 'LabelText') return;
    if (block?.within === within) block.line.words += words;
    else {
      const line = {
        depth,
        words,
        get text() {
          // When the content was updated is the same tomorrow.
          return short(
            this.words.startsWith('Last updated')
              ? this.words
              : this.words.replace(today, '(today)'),
          );
        },
      };
      block = {within, line};
      lines.push(line);
    }
  }
}

function roleOf({role, properties}) {
  // What unfolds something is told as a button that says whether it is open.
  if (role.value === 'DisclosureTriangle') return 'button';
  // The list of entries itself is shown when it is opened.
  if (role.value === 'ComboBoxSelect') return 'combobox';
  return properties?.some(({name, value}) => name === 'live' && value.value === 'polite') &&
    role.value === 'generic'
    ? 'status'
    : role.value;
}

function named({name, role}) {
  const words = name?.value.replace(/\s+/g, ' ').trim();
  // The name of an alert is what stands in it.
  return words && role.value !== 'alert' ? `“${words}”` : '';
}

function states({properties = [], description, value, role}) {
  const of = (wanted) => properties.find(({name}) => name === wanted)?.value.value;
  return [
    role.value === 'heading' && String(of('level')),
    of('checked') === 'true' && 'checked',
    of('expanded') !== undefined && (of('expanded') ? 'open' : 'folded'),
    of('disabled') && 'disabled',
    of('invalid') && of('invalid') !== 'false' && 'invalid',
    of('focused') && 'focused',
    ['textbox', 'combobox'].includes(role.value) && value?.value && `= ${value.value}`,
    description?.value && `(${description.value.replace(/\s+/g, ' ').trim()})`,
  ];
}

function short(words) {
  const text = words.replace(/\s+/g, ' ').trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
