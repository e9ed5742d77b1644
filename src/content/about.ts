/** What our own tools say about themselves, in the form that a check file has. */
import type {MsgFn} from '@lit/localize';
import type {About, CheckFile} from '../engine/check-file.js';
import type {Check} from '../engine/check.js';
import {sources} from './sources.js';
import {CONTENT_VERSION, NEXT_REVIEW} from './version.js';

export function aboutContent(msg: MsgFn): Omit<About, 'purpose'> {
  return {
    notFor: [
      msg(
        'This is a thinking tool, not a test. It cannot tell you what is wrong or what care you need. It does not replace your therapist.',
        {desc: 'About the tool'},
      ),
    ],
    authors: [{name: 'The Cairn authors'}],
    reviewed: CONTENT_VERSION,
    nextReview: NEXT_REVIEW,
    licence: 'MIT',
    validated: false,
    sources,
  };
}

/** One of our checks as a file, with the same metadata that everybody's has. */
export function asFile(check: Check, msg: MsgFn): CheckFile {
  return {
    cairn: 1,
    lang: 'en',
    version: CONTENT_VERSION,
    ...check,
    about: {purpose: check.intro.join(' '), ...aboutContent(msg)},
  };
}
