import {expect} from '@open-wc/testing';
import '../setup/open-roots.js';
import {byRole, updated} from '../setup/person.js';

describe('a property that is set before its element is defined', () => {
  it('is heeded, and reflected from then on', async () => {
    const quiz = document.createElement('cairn-self-check');
    Object.assign(quiz, {heading: 'Set early', headingLevel: 3, noIntro: true, of: 'the page'});
    document.body.append(quiz);
    await import('../../src/cairn.js');
    await updated(quiz);
    expect(byRole(quiz, 'heading', 'Set early').ariaLevel).to.equal('3');
    expect(byRole(quiz, 'radio', 'Often')).to.be.instanceOf(HTMLInputElement);
    quiz.removeAttribute('heading');
    expect(quiz.heading).to.equal(undefined);
    expect(Object.keys(quiz)).to.deep.equal(['of']);
    quiz.remove();
  });

  it('is heeded on an element that is made and not yet shown', async () => {
    await import('../../src/cairn.js');
    const quiz = document.createElement('cairn-self-check');
    quiz.heading = 'Before it stands anywhere';
    expect(quiz.outerHTML).to.include('heading="Before it stands anywhere"');
    document.body.append(quiz);
    await updated(quiz);
    expect(byRole(quiz, 'heading', 'Before it stands anywhere').ariaLevel).to.equal('2');
    quiz.remove();
  });
});
