// What a failed assertion compared is cloned on its way to the runner, and an element or a function cannot be: the result would
// never come, and the file would seem to hang. Such values go as text.
// Works around https://github.com/modernweb-dev/web/issues/2772; remove when that is closed.
const PATCH = `
  const {structuredClone} = window;
  window.structuredClone = (value, options) => {
    try {
      return structuredClone(value, options);
    } catch {
      return JSON.parse(
        JSON.stringify(value, (key, each) =>
          key === 'expected' || key === 'actual' ? String(each) : each,
        ),
      );
    }
  };`;

/** The page that a test file runs in. */
export function testPage(testFramework) {
  return `<!doctype html>
<html>
  <head></head>
  <body>
    <script type="module">${PATCH}</script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;
}
