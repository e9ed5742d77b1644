/** What the goal card says of the goals that are kept on the device. */
import type {MsgFn} from '@lit/localize';
import type {KeptTexts} from '../../templates/kept-line.js';

export function keptTexts(msg: MsgFn): KeptTexts {
  return {
    newer: msg(
      'Goals from a newer version of this tool are kept on this device. They cannot be shown here, and they stay as they are. What you write now is not kept.',
      {desc: 'Goal card: what is kept on the device, on every screen'},
    ),
    gone: msg(
      'Your goals are no longer kept on this device: they were forgotten elsewhere. What you write now is not kept.',
      {desc: 'Goal card: when what was kept was forgotten in another tab'},
    ),
    other: msg('Other goals are kept on this device. If you write here, both are kept.', {
      desc: 'Goal card: what is kept on the device, on every screen',
    }),
    before: msg('Goals from before are kept on this device. What you write now is not kept.', {
      desc: 'Goal card: where nothing can be kept any more',
    }),
    refused: msg('This browser does not let us keep anything. You can save a file.', {
      desc: 'Where storage is not to be had',
    }),
    refusedAgain: msg(
      'What you wrote last could not be kept on this device: there may be no room. What was kept before is still there. You can save a file.',
      {desc: 'Goal card: when goals could not be kept once more'},
    ),
    show: msg('Show them', {desc: 'Button: shows the goals that are kept on the device'}),
  };
}
