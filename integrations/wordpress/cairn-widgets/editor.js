/* The blocks in the editor: the widget as visitors see it, and a control for every attribute. Written by hand, no build. */
(function (wp, cairn) {
  'use strict';
  const {blockEditor, blocks, components, element, htmlEntities} = wp;
  const {createElement: el, Fragment} = element;
  const {
    BaseControl,
    Disabled,
    PanelBody,
    SelectControl,
    TextControl,
    TextareaControl,
    ToggleControl,
  } = components;

  /** How newer versions of WordPress look in any case, and older ones where they are asked to. */
  const modern = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true};

  /** The editor may show posts in a frame, and its previews in others: each document needs the module. */
  function load({head}) {
    if (head.querySelector('script[data-cairn-widgets]')) return;
    const script = head.ownerDocument.createElement('script');
    script.type = 'module';
    script.src = cairn.module;
    script.dataset.cairnWidgets = '';
    head.append(script);
  }

  const loadThere = (node) => node && load(node.ownerDocument);

  /** What is set, by attribute; a role without `unfiltered_html` saves `&` as `&amp;`. */
  function set(offered, attributes) {
    const all = {};
    for (const [name, {property, type}] of Object.entries(offered)) {
      const value = attributes[property];
      if (value === undefined || value === '' || value === false) continue;
      all[name] = type === 'boolean' ? '' : htmlEntities.decodeEntities(String(value));
    }
    return all;
  }

  function Preview({tag, offered, attributes}) {
    const settings = set(offered, attributes);
    if (cairn.region) settings.region ??= cairn.region;
    // Escape pressed three times would leave the editor; so it would in an isolated widget.
    delete settings['quick-exit'];
    delete settings.isolated;
    return el(Disabled, null, el('div', {ref: loadThere}, el(tag, settings)));
  }

  function namesOf(type, codes, languageOf) {
    return codes.map((code) => ({
      value: code,
      label: new Intl.DisplayNames(languageOf(code), {type}).of(code),
    }));
  }

  const byLabel = (a, b) => a.label.localeCompare(b.label, cairn.language);

  const lists = {
    country: (codes) => namesOf('region', codes, () => cairn.language).sort(byLabel),
    language: (codes) => namesOf('language', codes, (code) => code),
    choice: (values, labels = {}) =>
      values.map((value) => ({value, label: labels[value] ?? String(value)})),
  };

  /** As many as the element reads. */
  const MOST_BYTES = 64 * 1024;

  /** The file is read by what reads it for visitors: one that cannot be used is not taken. */
  async function readFile(file) {
    if (file.size > MOST_BYTES) throw new Error('larger than 64 KiB');
    const [{readCheck}, text] = await Promise.all([
      import(new URL('check-reader.js', cairn.module).href),
      file.text(),
    ]);
    return JSON.stringify(readCheck(JSON.parse(text)).file);
  }

  /** None where a post holds something else. */
  function titleOf(check) {
    try {
      const {title} = JSON.parse(check);
      return typeof title === 'string' ? title : '';
    } catch {
      return '';
    }
  }

  function FileControl({label, help, value, change}) {
    const [problem, setProblem] = element.useState('');
    const choose = ({target}) => {
      const [file] = target.files;
      if (!file) return;
      readFile(file).then(
        (text) => {
          setProblem('');
          change(text);
        },
        (error) => setProblem(error.message),
      );
    };
    const title = titleOf(value);
    return el(
      BaseControl,
      {...modern, label, help, id: 'cairn-check-file'},
      el('input', {
        id: 'cairn-check-file',
        type: 'file',
        accept: '.json,application/json',
        onChange: choose,
      }),
      title && el('p', null, title),
      problem && el('p', {role: 'alert'}, problem),
    );
  }

  function Control({attribute, words, value, change}) {
    const {type, control} = attribute;
    const {label, help, values, none} = words;
    const text = htmlEntities.decodeEntities(String(value ?? ''));
    const common = {...modern, label, help, value: text, onChange: (next) => change(next)};
    if (type === 'boolean')
      return el(ToggleControl, {...modern, label, help, checked: Boolean(value), onChange: change});
    if (lists[control])
      return el(SelectControl, {
        ...common,
        options: [{value: '', label: none}, ...lists[control](attribute.values, values)],
        onChange: (next) => change(type === 'number' && next ? Number(next) : next),
      });
    if (control === 'check-file') return el(FileControl, {label, help, value: text, change});
    if (control === 'long') return el(TextareaControl, common);
    // An address may be relative, which a field of type `url` would call wrong.
    return el(TextControl, {...common, inputMode: control === 'address' ? 'url' : 'text'});
  }

  function controls(offered, attributes, setAttributes) {
    return cairn.words.panels.map(({title, of}, index) => {
      const here = Object.keys(cairn.words.of).filter(
        (name) => offered[name] && cairn.words.of[name].panel === of,
      );
      return (
        here.length > 0 &&
        el(
          PanelBody,
          {key: of, title, initialOpen: index === 0},
          here.map((name) =>
            el(Control, {
              key: name,
              attribute: offered[name],
              words: cairn.words.of[name],
              value: attributes[offered[name].property],
              // What is empty or off is not kept in the post.
              change: (value) => setAttributes({[offered[name].property]: value || undefined}),
            }),
          ),
        )
      );
    });
  }

  const icon = el(
    'svg',
    {viewBox: '0 0 24 24'},
    el('ellipse', {cx: 12, cy: 18.5, rx: 8.5, ry: 3.5}),
    el('ellipse', {cx: 12.5, cy: 11.5, rx: 6, ry: 2.8}),
    el('ellipse', {cx: 11.5, cy: 5.5, rx: 3.8, ry: 2.3}),
  );

  for (const [tag, offered] of Object.entries(cairn.elements)) {
    blocks.registerBlockType(tag.replace('-', '/'), {
      icon,
      edit: ({attributes, setAttributes}) =>
        el(
          Fragment,
          null,
          el(blockEditor.InspectorControls, null, controls(offered, attributes, setAttributes)),
          el('div', blockEditor.useBlockProps(), el(Preview, {tag, offered, attributes})),
        ),
      // The element is written when the post is shown.
      save: () => null,
    });
  }
})(window.wp, window.cairnWidgets);
