import {expect, fixture} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {eventually} from '../setup/eventually.js';
import {clickOn, keys} from '../setup/hands.js';
import {next} from '../setup/next.js';
import {openRoots, rootOf} from '../setup/open-roots.js';
import {allByRole, byRole, nameOf, textOf, updated} from '../setup/person.js';
import {countOf} from '../setup/questions.js';
import {unfold} from '../setup/screens.js';
import {question} from '../setup/walk.js';

const SITE = new URL('./site/', import.meta.url).href;

type View = Window & typeof globalThis;

/** A publisher's page in a sandbox that allows scripts and nothing else that a button needs. */
async function sandboxed(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(
    '<iframe title="A sandbox" width="760" height="560" sandbox="allow-scripts allow-same-origin"></iframe>',
  );
  const watch = (event: Event) => openRoots((event as CustomEvent<View>).detail);
  addEventListener('page', watch, {once: true});
  const loaded = next(frame, 'load');
  frame.src = `${SITE}plain.html`;
  await loaded;
  const document = frame.contentDocument!;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/dist/cairn.js';
  document.body.append(script);
  await next(script, 'load');
  return document;
}

async function widgetOf(document: Document): Promise<HTMLElement> {
  const quiz = document.querySelector<HTMLElement>('cairn-self-check')!;
  await eventually(() => rootOf(quiz).querySelector('section'));
  return quiz;
}

describe('a widget in a sandbox that lets no form submit', () => {
  it('is used by mouse and by keyboard all the same, behind its shield', async () => {
    const document = await sandboxed();
    const quiz = await widgetOf(document);
    const heard: string[] = [];
    for (const kind of ['click', 'keydown', 'submit'])
      document.addEventListener(kind, () => heard.push(kind), {capture: true});
    await clickOn(byRole(quiz, 'button', 'Begin'));
    await eventually(() => question(quiz).startsWith('Question 1 '), question(quiz));
    await clickOn(byRole(quiz, 'radio', 'Often').parentElement!);
    await updated(quiz);
    await keys('Enter');
    await eventually(() => question(quiz).startsWith('Question 2 '), question(quiz));
    byRole(quiz, 'button', 'Skip').focus();
    await keys('Enter');
    await eventually(() => question(quiz).startsWith('Question 3 '), question(quiz));
    byRole(quiz, 'button', 'Back').focus();
    await keys(' ');
    await eventually(() => question(quiz).startsWith('Question 2 '), question(quiz));
    expect(heard).to.deep.equal([]);
  });

  it('offers no file and no paper, and says what to do instead', async () => {
    const quiz = await widgetOf(await sandboxed());
    await clickOn(byRole(quiz, 'button', 'Begin'));
    await eventually(() => question(quiz).startsWith('Question 1 '));
    await clickOn(byRole(quiz, 'radio', 'Often').parentElement!);
    for (let at = 1; at <= countOf('cairn-self-check'); at++) {
      await keys('Enter');
      await eventually(() => !question(quiz).startsWith(`Question ${String(at)} `), question(quiz));
      if (!question(quiz).startsWith('Question')) break;
      byRole(quiz, 'button', 'Skip').focus();
    }
    await unfold(quiz);
    expect(textOf(quiz)).to.contain('You cannot save or print here.');
    const names = allByRole(quiz, 'button').map(nameOf);
    expect(names).not.to.include.members(['Print']);
    expect(names).not.to.include.members(['Download']);
  });
});

describe('a page that came over plain http from another name than localhost', () => {
  // Only where the browser can be told where that name leads.
  const isWebKit =
    navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome');
  if (isWebKit) return;

  it('makes a calendar entry, and offers no copy', async () => {
    const [found] = await executeServerCommand<unknown[], unknown>('cairn-visit', [
      {go: `http://plain.test:${location.port}/tests/pages/site/blank.html`},
      {
        run: `(async () => {
          const {allByRole, byRole, nameOf, press, type, walk} = await import('/tests/pages/plain-http.ts');
          const card = document.createElement('cairn-goal-card');
          card.noIntro = true;
          document.body.append(card);
          await card.updateComplete;
          await type(card, /work toward/, 'Sleep');
          await press(card, 'Next');
          await walk(card, ['Yes', 'Yes', 'No', 'Yes', 'Shared', /^4/]);
          await press(card, 'Keep this for next time');
          await press(card, 'A page to bring to your next session');
          const heard = [];
          card.addEventListener('cairn-take', ({detail}) => heard.push(detail.how));
          await press(card, 'Remind me');
          const names = allByRole(card, 'button').map(nameOf);
          return [isSecureContext, heard, names.filter((name) => /^(Copy|Print|Download)/.test(name))];
        })()`,
      },
    ]);
    expect(found).to.deep.equal([false, ['calendar'], ['Print', 'Download']]);
  });
});
