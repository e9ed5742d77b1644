import {clarity} from 'clarity-js';

// `unmask: body` is what its dashboard calls “relaxed”.
clarity.start({
  projectId: 'test',
  upload: `${location.origin}/in/clarity`,
  content: true,
  track: true,
  diagnostics: true,
  delay: 300,
  unmask: globalThis.clarityUnmask ?? ['body'],
});
