// Serves the pages of tests/pages/site as a publisher's server would: as they are written, `strict…` with the policy that our
// docs promise to work under; those of the demo with the script that lets a test look into them; and the built files as a CDN
// would, for pages of any origin.
import {readFile} from 'node:fs/promises';

const SITE = /^\/tests\/pages\/site\/([\w-]+\.html)$/;

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

export async function site(context, next) {
  if (context.path.startsWith('/dist/')) context.set('Access-Control-Allow-Origin', '*');
  if (/^\/demo\/[\w-]+\.html$/.test(context.path)) {
    const html = await readFile(`.${context.path}`, 'utf8');
    context.type = 'html';
    context.body = html.replace(
      '<head>',
      '<head><script src="/tests/pages/site/hello.js"></script>',
    );
    return undefined;
  }
  const [, page] = SITE.exec(context.path) ?? [];
  if (!page) return next();
  if (page.startsWith('strict')) context.set('Content-Security-Policy', POLICY);
  context.type = 'html';
  context.body = await readFile(`tests/pages/site/${page}`, 'utf8');
}
