/** What the session prep says of the notes that are kept on the device. */
import type {MsgFn} from '@lit/localize';
import type {KeptTexts} from '../../templates/kept-line.js';

export function keptTexts(msg: MsgFn): KeptTexts {
  return {
    newer: msg(
      'Notes from a newer version of this tool are kept on this device. They cannot be shown here, and they stay as they are. What you write now is not kept.',
      {desc: 'Session prep: what is kept on the device, on every screen'},
    ),
    gone: msg(
      'Your notes are no longer kept on this device: they were forgotten elsewhere. What you write now is not kept.',
      {desc: 'Session prep: when what was kept was forgotten in another tab'},
    ),
    other: msg('Other notes are kept on this device. If you write here, both are kept.', {
      desc: 'Session prep: what is kept on the device, on every screen',
    }),
    before: msg('Notes from before are kept on this device. What you write now is not kept.', {
      desc: 'Session prep: where nothing can be kept any more',
    }),
    refused: msg('This browser does not let us keep anything. You can print the page instead.', {
      desc: 'Session prep: where storage is not to be had',
    }),
    refusedAgain: msg(
      'What you wrote last could not be kept on this device: there may be no room. What was kept before is still there.',
      {desc: 'Session prep: when notes could not be kept once more'},
    ),
    show: msg('Show my notes', {
      desc: 'Button: shows the notes that are kept on the device',
    }),
  };
}
