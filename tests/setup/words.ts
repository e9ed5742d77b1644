import type {MsgFn} from '@lit/localize';

/** The words as they are written, in plain text. */
export const words: MsgFn = ((template) =>
  typeof template === 'string' || !('strTag' in template)
    ? template
    : String.raw({raw: template.strings}, ...template.values)) as MsgFn;
